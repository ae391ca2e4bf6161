# Two commands matter: `make run` opens Frontdesk, `make test` tests it. Each sets itself up.
# More for the program itself: make run ARGS=--demo. `make race`: 16 stations book for a minute.
PYTHON ?= python3.11
PY := .venv/bin/python
PIP := $(PY) -m pip install -q --disable-pip-version-check --require-hashes
export QT_LOGGING_RULES ?= qt.qpa.plugin=false

.PHONY: run test test-only coverage lint setup words tour pictures manual bench bench-quick race package package-test package-anchors clean

run: .venv/.run resources/i18n/es.qm
	@$(PY) main.py $(ARGS)

test: lint
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto --dist worksteal $(PYTEST)

# Half as long again as the tests alone, so it is not part of them: look before you push much.
coverage: .venv/.test
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto --dist worksteal --cov --cov-report=
	@$(PY) -m coverage report --include='frontdesk/*' --skip-covered --fail-under=95
	@$(PY) -m coverage report --include='ui/*' --skip-covered --fail-under=80

lint: .venv/.test
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check -q .
	@$(PY) -m mypy
	@.venv/bin/lint-imports > .venv/imports.log || { cat .venv/imports.log; exit 1; }

setup: .venv/.run .venv/.test resources/i18n/es.qm

# What the windows say, brought into the translators' files; tells what is missing.
words: .venv/.run
	@$(PY) -m wording

tour: .venv/.run resources/i18n/es.qm
	@QT_QPA_PLATFORM=offscreen $(PY) main.py tour tour

# The pictures of the manual are taken from the tour, the pages go into build/manual.
manual: tour
	@QT_QPA_PLATFORM=offscreen $(PY) -m ui.tour.album tour
	@QT_QPA_PLATFORM=offscreen $(PY) -m ui.tour tour/es es > tour/es.log 2>&1 || true
	@QT_QPA_PLATFORM=offscreen $(PY) -m ui.tour.album tour/es es
	@$(PY) main.py manual build/manual

# Every page, panel and dialog in both languages, light and dark, 100 % and 150 %; some minutes.
pictures: .venv/.run resources/i18n/es.qm
	@QT_QPA_PLATFORM=offscreen $(PY) -m ui.tour.pictures pictures

bench: .venv/.run
	@QT_QPA_PLATFORM=offscreen $(PY) -m bench

bench-quick: .venv/.run
	@QT_QPA_PLATFORM=offscreen $(PY) -m bench --quick

race: .venv/.test
	@FRONTDESK_RACE_SECONDS=60 FRONTDESK_REQUIRE_POSTGRES=1 $(PY) -m pytest -q -s -k sixteen_stations tests/storage/test_scramble.py

package:
	@PYTHON=$(PYTHON) sh packaging/package.sh

package-test:
	@sh packaging/package_test.sh

# What the bench compares the package's start with: a bare window and a bare day, packaged alike.
package-anchors:
	@PYTHON=$(PYTHON) FRONTDESK_ANCHORS=1 sh packaging/package.sh

.venv/.run: requirements.lock packaging/syslibs.sh
	@PYTHON=$(PYTHON) sh packaging/syslibs.sh venv
	@$(PIP) -r requirements.lock
	@sh packaging/syslibs.sh qt
	@touch $@

resources/i18n/es.qm: $(wildcard resources/i18n/es/*.ts) .venv/.run
	@$(PY) -m wording compile

.venv/.test: requirements-dev.lock .venv/.run
	@$(PIP) -r requirements-dev.lock
	@sh packaging/syslibs.sh reader
	@touch $@

clean:
	@rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis tour pictures build dist

"""What all tests share; drawn offscreen, in English."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.fixtures", "tests.servers"]

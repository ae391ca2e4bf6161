"""Makes frozen dataclasses in bulk: a week is 1,400 cards of thirty fields.

The initializer of a frozen dataclass goes through ``object.__setattr__`` for each field, which
takes four times as long as setting it.
"""

from dataclasses import MISSING, Field, field, fields, make_dataclass
from typing import Any, TypeVar, cast

T = TypeVar("T")


def quick(kind: type[T]) -> type[T]:
    """Return what is called as ``kind`` is, by names of fields, and makes the same, frozen too.

    ``kind`` is a frozen dataclass with slots. Its ``__post_init__`` is left out: whoever calls
    this knows that the values are good.
    """

    def become(made: Any) -> None:
        made.__class__ = kind

    open_kind = make_dataclass(
        kind.__name__,
        [(each.name, Any, _again(each)) for each in fields(cast(Any, kind))],
        namespace={"__post_init__": become},
        slots=True,
        kw_only=True,
    )
    return cast(type[T], open_kind)


# Internal


def _again(each: "Field[Any]") -> Any:
    """Return the same default."""
    if each.default_factory is not MISSING:
        return field(default_factory=each.default_factory)
    return field() if each.default is MISSING else field(default=each.default)

"""The records and choices, made when they are first asked for; import `duebook` instead."""

import duebook


def __getattr__(name: str) -> object:
    if name in duebook.__all__:
        return getattr(duebook, name)
    raise AttributeError(f"module 'duebook._shapes' has no attribute {name!r}")

"""Marks that do not fit what they are about: they stay in the description, and are reported."""

from collections.abc import Iterable

from postman_openapi.diagnostics import Problem, Site


def with_misfits(description: str, misfits: Iterable[str], name: str, site: Site) -> str:
    """Return a description with the marks that say nothing else.

    Args:
        description: The prose.
        misfits: The marks, as they are written.
        name: What they are about.
        site: Where to report them.
    """
    for mark in misfits:
        site.report(
            Problem.MARK_DOES_NOT_FIT,
            f"{name:.80}: the mark {mark:.200} does not fit its type or its other marks",
            "it stays in the description",
        )
    return " ".join(filter(None, [description, *misfits]))

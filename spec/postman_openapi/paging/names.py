"""The names by which APIs speak of pages, as their letters: `nextPageToken` is `nextpagetoken`."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final


@lru_cache(maxsize=4096)
def letters(name: str) -> str:
    """Return the letters and digits of a name, in lower case."""
    return "".join(each for each in name.lower() if each.isalnum())


def _names(text: str) -> Mapping[str, int]:
    """Return names with their rank: what stands first says it best."""
    return {name: rank for rank, name in enumerate(text.split())}


TOKENS: Final = _names(
    """nextpagetoken pagetoken nexttoken nextcursor pagecursor cursor continuationtoken
    continuetoken paginationtoken pagingtoken startcursor startingcursor aftercursor startingtoken
    starttoken nextcontinuationtoken skiptoken scrollid pagestate pagingstate continuation
    continue nextmarker startmarker marker bookmark exclusivestartkey startkey nextkey pagekey
    nextpagekey nextpageid pageafter startingafter startafter after nextpage next"""
)
"""Parameters that say where a page starts, by a text of the server's."""

NEXT_TOKENS: Final = _names(
    """nextpagetoken nexttoken nextcursor nextpagecursor nextcontinuationtoken nextpaginationtoken
    nextskiptoken nextscrollid nextpagestate nextpagingstate nextmarker nextbookmark nextkey
    nextpagekey nextstartkey lastevaluatedkey nextpageid nextafter endcursor nextpage next"""
)
"""Fields that say where the next page starts."""

ECHOED_TOKENS: Final = _names(
    """pagetoken continuationtoken paginationtoken pagingtoken cursor pagecursor aftercursor after
    pageafter scrollid skiptoken pagestate pagingstate continuation continue marker bookmark"""
)
"""Fields that say so where no other does; they can also repeat where this page started."""

PROMISES: Final = frozenset({"nextpagetoken", "nexttoken", "nextcursor", "nextcontinuationtoken"})
"""Parameters that can only be meant for a field of their name, though nobody recorded it."""

LAST_IDS: Final = frozenset({"startingafter", "afterid", "startafterid"})
"""Parameters that take the id of the last thing of the page before."""

PAGES: Final = _names(
    """pagenumber pagenum pageno page currentpage pageindex pageidx paginationpage"""
)
"""Parameters that take the number of a page."""

NEXT_PAGES: Final = frozenset({"nextpage", "nextpagenumber", "nextpagenum"})
"""Fields with the number of the next page."""

PAGE_COUNTS: Final = _names(
    """pagecount totalpages pagestotal totalpagecount numberofpages numpages pages lastpage maxpage
    totalpage"""
)
"""Fields with the number of pages."""

OFFSETS: Final = _names(
    "offset pageoffset skip startindex startat startposition startrow firstresult start"
)
"""Parameters that take how many things to leave out, or the number of the first one."""

NEXT_OFFSETS: Final = frozenset(
    {"nextoffset", "nextstart", "nextskip", "nextstartindex", "nextpagestart"}
)
"""Fields with the offset of the next page."""

TOTALS: Final = _names(
    """total totalcount totalrecords totalresults totalitems totalelements totalsize totalrows
    totalhits counttotal resultcount itemcount recordcount numfound"""
)
"""Fields with the number of all things."""

SIZES: Final = _names(
    """pagesize perpage pagelimit limit maxresults maxpagesize maxitems maxrecords resultsperpage
    itemsperpage recordsperpage numberofresults numitems maxkeys size top take rows count max
    first"""
)
"""Parameters that take how many things a page has."""

NEXT_LINKS: Final = _names(
    """odatanextlink nextlink nexturl nexturi nexthref nextpageurl nextpageuri nextpagelink
    nextrecordsurl nextpage next"""
)
"""Fields with the address of the next page."""

LINKS: Final = frozenset({"href", "url", "uri", "link"})
"""Fields with the address of what the object around them is."""

PREVIOUS: Final = frozenset({"prev", "previous", "prevpage", "previouspage"})

WRAPPERS: Final = _names(
    """data items results records values entries list rows elements content objects hits resources
    collection value result response embedded"""
)
"""Fields that hold what was asked for, whatever that is."""

NO_ITEMS: Final = frozenset({"errors", "warnings", "links", "included"})
"""Lists that stand beside what was asked for."""

PAGE_FIELDS: Final = frozenset(
    {*PAGE_COUNTS, *TOTALS, *PAGES, "pagesize", "perpage", "hasmore", "hasnext", "hasnextpage"}
) - {"pages"}
"""Fields that stand beside the items of a page, or in an object of their own."""

"""One of several processes that call Zoom behind a shared limiter."""

import threading
import time
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Barrier
from typing import Any

from attrs import frozen

from zoomkit import Quota, RateLimiter, Zoom
from zoomkit.testing import FakeZoom

THREADS = 4


@frozen
class Job:
    """What each process does.

    Attributes:
        base_url: Where Zoom is.
        redis: Where the limiter's turns are.
        limit: How many requests are allowed within a period.
        period: The period in seconds.
        margin: The limiter's margin.
        calls: How many calls all processes make together.
    """

    base_url: str
    redis: str
    limit: int
    period: float
    margin: float
    calls: int


def work(job: Job, start: Barrier, begun: "Synchronized[int]", results: Any) -> None:
    """Make calls from several threads; put the moments at which they were answered."""
    limiter = RateLimiter(
        quotas={"Light": Quota(job.limit, job.period)}, redis=job.redis, margin=job.margin
    )
    answered: list[float] = []

    def run(zoom: Zoom) -> None:
        while _is_wanted(begun, job.calls):
            zoom.webinars.end(68423085)
            answered.append(time.monotonic())

    auth = FakeZoom().auth()
    with Zoom(auth, base_url=job.base_url, rate_limiter=limiter, max_retries=0) as zoom:
        zoom.users.get("amara")  # Light, too: the first of all turns; it brings the token
        start.wait()
        threads = [threading.Thread(target=run, args=(zoom,)) for _ in range(THREADS)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    limiter.close()
    results.put(answered)


def _is_wanted(begun: "Synchronized[int]", calls: int) -> bool:
    with begun.get_lock():
        begun.value += 1
        return begun.value <= calls

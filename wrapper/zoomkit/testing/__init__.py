"""Test code that uses zoomkit without a Zoom account.

    from zoomkit.testing import FakeZoom

    fake = FakeZoom()
    fake.add_webinar(68423085)
    fake.zoom().webinars.end(68423085)
    assert fake.webinars[68423085].state == "ended"

`serve` puts the same fake behind a real port; it needs the extra `zoomkit[testing]`.
"""

from zoomkit.testing.clock import Clock
from zoomkit.testing.deliveries import Delivery
from zoomkit.testing.fake import FakeZoom
from zoomkit.testing.messages import Answer, ReceivedRequest
from zoomkit.testing.records import Record
from zoomkit.testing.server import serve

__all__ = ["Answer", "Clock", "Delivery", "FakeZoom", "ReceivedRequest", "Record", "serve"]

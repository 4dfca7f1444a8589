"""Webhooks: what Zoom tells by itself, received, checked and handed on.

from zoomkit.webhooks import Webhook

webhook = Webhook("the secret token of the app")

@webhook.on("meeting.started")
def started(event):
    print(event.payload.object.topic)

app = webhook.asgi()  # or webhook.wsgi()
"""

from zoomkit.errors import UnreadableEventError, WebhookError, WebhookSignatureError
from zoomkit.webhooks.deliveries import URL_VALIDATION, AnyEvent, Event, parse, url_validation
from zoomkit.webhooks.receiving import Reply, Webhook
from zoomkit.webhooks.signatures import sign, verify

__all__ = [
    "URL_VALIDATION",
    "AnyEvent",
    "Event",
    "Reply",
    "UnreadableEventError",
    "Webhook",
    "WebhookError",
    "WebhookSignatureError",
    "parse",
    "sign",
    "url_validation",
    "verify",
]

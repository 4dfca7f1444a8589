# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions


class ChatIm(Resource):
    """The operations of chat.im."""

    def send_message(
        self,
        *,
        message: str | None | Unset = UNSET,
        chat_user: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentMessage:
        """Send an instant message to a user, in the name of the authorized user.

        Works with OAuth 2.0 only.

        Scopes: imchat:write.

        Rate limit: Medium.

        Args:
            message: Text of the IM message.
            chat_user: Recipient of the message: the e-mail address registered with Zoom, or the
                user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the message sent.

        Raises:
            ValidationError: The parameter channel/chat_user is invalid (400, code 300).
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.chat.im.send_message(message="The slides are ready")
        """
        return self._call("send_im_message", locals())


class AsyncChatIm(AsyncResource):
    """The operations of chat.im."""

    async def send_message(
        self,
        *,
        message: str | None | Unset = UNSET,
        chat_user: str | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.SentMessage:
        """Send an instant message to a user, in the name of the authorized user.

        Works with OAuth 2.0 only.

        Scopes: imchat:write.

        Rate limit: Medium.

        Args:
            message: Text of the IM message.
            chat_user: Recipient of the message: the e-mail address registered with Zoom, or the
                user ID.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The ID of the message sent.

        Raises:
            ValidationError: The parameter channel/chat_user is invalid (400, code 300).
            OperationFailedError: The message could not be sent; sending failed (400, code 5301).
            UserNotFoundError: This user does not exist (404, code 1001).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.chat.im.send_message(message="The slides are ready")
        """
        return await self._call("send_im_message", locals())

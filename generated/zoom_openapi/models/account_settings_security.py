# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..runtime.records import Record as _Record

if TYPE_CHECKING:
    from .. import models as _models


class AccountSettingsSecurity(_Record):
    admin_change_name_pic: bool | None
    """Deprecated. Whether a user's picture can be changed by account administrators only."""
    admin_change_user_info: bool | None
    """Whether account administrators alone can change a user's details;
    `user_modifiable_info_by_admin` lists which.
    """
    user_modifiable_info_by_admin: Sequence[str] | None
    """Which details of users only administrators can change. Used when `admin_change_user_info` is
    `true`.

    Known values: `name`, `profile_picture`, `sign_in_email`, `host_key`.
    """
    signin_with_sso: _models.SigninWithSso | None
    """Signing in with single sign-on (SSO): whether users can, who has to, and who can bypass it."""
    hide_billing_info: bool | None
    """Whether billing details are hidden."""
    import_photos_from_devices: bool | None
    """Whether users can import photos from the photo library of a device."""
    password_requirement: _models.PasswordRequirement | None
    """Extra rules for the passcodes with which users sign in to Zoom."""
    sign_again_period_for_inactivity_on_client: int | None
    """After how many minutes without activity users are signed out of the Zoom client; `0` when
    they are not.

    Known values: `5`, `10`, `15`, `30`, `45`, `60`, `90`, `120`.
    """
    sign_again_period_for_inactivity_on_web: int | None
    """After how many minutes without activity users are signed out of the web portal; `0` when they
    are not.

    Known values: `5`, `10`, `15`, `30`, `60`, `120`.
    """
    sign_in_with_two_factor_auth: str | None
    """Who signs in with two-factor authentication: `all` users, `none` of them, those of certain
    groups (`group`, see `sign_in_with_two_factor_auth_groups`) or of certain roles (`role`, see
    `sign_in_with_two_factor_auth_roles`).

    Known values: `all`, `group`, `role`, `none`.
    """
    sign_in_with_two_factor_auth_groups: Sequence[str] | None
    """IDs of the groups whose users need two-factor authentication. Only when
    `sign_in_with_two_factor_auth` is `group`.
    """
    sign_in_with_two_factor_auth_roles: Sequence[str] | None
    """IDs of the roles whose users need two-factor authentication. Only when
    `sign_in_with_two_factor_auth` is `role`.
    """

    _READERS = {"signin_with_sso": "SigninWithSso", "password_requirement": "PasswordRequirement"}

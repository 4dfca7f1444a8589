"""The class of each kind of failure.

`error.kind` is the kind of an error. Which failure is of which kind stands in the specification;
here and there are the same kinds.
"""

from collections.abc import Mapping
from types import MappingProxyType

from zoomkit import errors

CLASSES: Mapping[str, type[errors.APIError]] = MappingProxyType(
    {
        "already_exists": errors.AlreadyExistsError,
        "concurrency_limited": errors.ConcurrencyLimitError,
        "daily_limited": errors.DailyRateLimitError,
        "failed": errors.OperationFailedError,
        "feature_disabled": errors.FeatureDisabledError,
        "group_not_found": errors.GroupNotFoundError,
        "invalid": errors.ValidationError,
        "invalid_token": errors.InvalidTokenError,
        "limit_reached": errors.LimitReachedError,
        "meeting_not_found": errors.MeetingNotFoundError,
        "missing_scope": errors.MissingScopeError,
        "not_authenticated": errors.AuthenticationError,
        "not_found": errors.NotFoundError,
        "not_host": errors.NotHostError,
        "not_in_account": errors.NotInAccountError,
        "not_permitted": errors.PermissionDeniedError,
        "on_premise": errors.OnPremiseMeetingError,
        "page_token_expired": errors.PageTokenExpiredError,
        "plan_missing": errors.PlanMissingError,
        "rate_limited": errors.RateLimitError,
        "recording_not_found": errors.RecordingNotFoundError,
        "temporary": errors.TemporaryError,
        "unsupported": errors.UnsupportedError,
        "user_limited": errors.UserRateLimitError,
        "user_not_found": errors.UserNotFoundError,
        "user_not_in_account": errors.UserNotInAccountError,
        "webinar_not_found": errors.WebinarNotFoundError,
        "webinar_plan_missing": errors.WebinarPlanMissingError,
        "wrong_state": errors.WrongStateError,
    }
)

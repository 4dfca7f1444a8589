# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateAccountTspInformationBodyTspBridge = Literal["EU_TSP_TB", "US_TSP_TB"]

UPDATE_ACCOUNT_TSP_INFORMATION_BODY_TSP_BRIDGE_VALUES: set[
    UpdateAccountTspInformationBodyTspBridge
] = {
    "EU_TSP_TB",
    "US_TSP_TB",
}


def check_update_account_tsp_information_body_tsp_bridge(
    value: str,
) -> UpdateAccountTspInformationBodyTspBridge:
    if value in UPDATE_ACCOUNT_TSP_INFORMATION_BODY_TSP_BRIDGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ACCOUNT_TSP_INFORMATION_BODY_TSP_BRIDGE_VALUES!r}"
    )

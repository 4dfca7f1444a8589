# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

UpdateTspAccountBodyTspBridge = Literal["EU_TSP_TB", "US_TSP_TB"]

UPDATE_TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES: set[UpdateTspAccountBodyTspBridge] = {
    "EU_TSP_TB",
    "US_TSP_TB",
}


def check_update_tsp_account_body_tsp_bridge(value: str) -> UpdateTspAccountBodyTspBridge:
    if value in UPDATE_TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES!r}"
    )

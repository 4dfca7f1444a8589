# Generated from zoom.postman_collection.json. Not to be edited.
from typing import Literal

TspAccountBodyTspBridge = Literal["EU_TSP_TB", "US_TSP_TB"]

TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES: set[TspAccountBodyTspBridge] = {
    "EU_TSP_TB",
    "US_TSP_TB",
}


def check_tsp_account_body_tsp_bridge(value: str) -> TspAccountBodyTspBridge:
    if value in TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {TSP_ACCOUNT_BODY_TSP_BRIDGE_VALUES!r}"
    )

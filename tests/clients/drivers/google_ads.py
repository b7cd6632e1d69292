"""The calls of ``tests/clients/connectors/google_ads.py``, made by Google's client.

The client speaks gRPC alone. Its channel is one that sends each message as REST has it, by Google's own
libraries for transcoding and for the JSON of protobuf.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any
from urllib.request import Request, urlopen

import grpc
from driver import serve
from google.ads.googleads.client import GoogleAdsClient
from google.api_core.path_template import transcode
from google.oauth2.credentials import Credentials
from google.protobuf.json_format import MessageToJson, Parse

CUSTOMERS = "/v23/customers/{customer_id=*}"
#: The transcoding of each method, from google-ads-php's ``*_service_rest_client_config.php``.
RULES = {
    "ListAccessibleCustomers": ("get", "/v23/customers:listAccessibleCustomers"),
    "Search": ("post", f"{CUSTOMERS}/googleAds:search"),
    "MutateCampaigns": ("post", f"{CUSTOMERS}/campaigns:mutate"),
    "MutateAdGroups": ("post", f"{CUSTOMERS}/adGroups:mutate"),
    "MutateLabels": ("post", f"{CUSTOMERS}/labels:mutate"),
    "MutateCampaignLabels": ("post", f"{CUSTOMERS}/campaignLabels:mutate"),
    "MutateAdGroupLabels": ("post", f"{CUSTOMERS}/adGroupLabels:mutate"),
}


class Rest:
    """A channel that sends messages to a server of REST."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    def unary_unary(self, method: str, _: Any, read: Callable[[bytes], Any], *__: Any) -> Any:
        verb, uri = RULES[method.rpartition("/")[2]]
        rule = {"method": verb, "uri": uri, **({"body": "*"} if verb == "post" else {})}

        class Call:
            @staticmethod
            def with_call(request: Any, *, metadata: Any, **_: Any) -> Any:
                message = type(request).pb(request)
                sent = transcode([rule], message)
                headers = {name: value for name, value in metadata if isinstance(value, str)}
                self._credentials.apply(headers)
                body = MessageToJson(sent["body"]).encode() if "body" in sent else None
                headers["content-type"] = "application/json"
                url = sys.argv[1] + sent["uri"]
                with urlopen(Request(url, body, headers, method=verb.upper())) as answer:
                    empty = read(b"")
                    Parse(answer.read(), type(empty).pb(empty))
                    return empty, grpc.RpcError()

        return Call()

    unary_stream = unary_unary

    def close(self) -> None:
        pass


credentials = Credentials("planted-google-token")
client = GoogleAdsClient(
    credentials, "planted-developer-token", login_customer_id="9876543210", version="v23", use_proto_plus=True
)
ID = "1234567890"


def call(service: str, method: str, **fields: Any) -> Any:
    name = f"google.ads.googleads.v23.services.services.{service}_service.transports"
    title = "".join(part.title() for part in service.split("_"))
    transport = getattr(__import__(name, fromlist=["*"]), f"{title}ServiceGrpcTransport")
    transport.create_channel = classmethod(lambda *_, **__: Rest(credentials))
    return getattr(client.get_service(f"{title}Service"), method)(request=fields)


def search(query: str, **fields: Any) -> Any:
    return call("google_ads", "search", customer_id=ID, query=query, page_token="t+/=1", **fields)


def named(kind: str, number: int) -> str:
    return f"customers/{ID}/{kind}/{number}"


serve(
    {
        "accessible_customers.list": lambda: call("customer", "list_accessible_customers"),
        "accounts.list": lambda: search("SELECT customer.id FROM customer"),
        "campaigns.list": lambda: search(
            "SELECT campaign.id, metrics.clicks FROM campaign WHERE campaign.name = 'Früh & spät'",
            search_settings={"return_total_results_count": True, "return_summary_row": True},
        ),
        "ad_groups.list": lambda: search("SELECT ad_group.id FROM ad_group"),
        "ad_group_ads.list": lambda: search("SELECT ad_group_ad.ad.id FROM ad_group_ad"),
        "campaign_labels.list": lambda: search("SELECT campaign_label.label FROM campaign_label"),
        "ad_group_labels.list": lambda: search("SELECT ad_group_label.label FROM ad_group_label"),
        "ad_group_ad_labels.list": lambda: search("SELECT ad_group_ad_label.label FROM ad_group_ad_label"),
        "campaigns.update": lambda: call(
            "campaign",
            "mutate_campaigns",
            customer_id=ID,
            operations=[
                {
                    "update": {
                        "resource_name": named("campaigns", 1),
                        "name": "Früh & spät",
                        "status": "PAUSED",
                        "campaign_budget": named("campaignBudgets", 7),
                        "network_settings": {"target_google_search": True, "target_content_network": False},
                        "target_cpa": {"target_cpa_micros": 1500000},
                        "start_date_time": "2026-04-01 00:00:00",
                        "url_custom_parameters": [{"key": "season", "value": "spring"}],
                    },
                    "update_mask": {
                        "paths": [
                            "name",
                            "status",
                            "campaign_budget",
                            "network_settings.target_google_search",
                            "network_settings.target_content_network",
                            "target_cpa.target_cpa_micros",
                            "start_date_time",
                            "url_custom_parameters",
                        ]
                    },
                }
            ],
            partial_failure=True,
            validate_only=True,
            response_content_type="MUTABLE_RESOURCE",
        ),
        "ad_groups.update": lambda: call(
            "ad_group",
            "mutate_ad_groups",
            customer_id=ID,
            operations=[
                {
                    "update": {
                        "resource_name": named("adGroups", 2),
                        "cpc_bid_micros": 1200000,
                        "target_roas": 3.5,
                    },
                    "update_mask": {"paths": ["cpc_bid_micros", "target_roas"]},
                }
            ],
        ),
        "labels.create": lambda: call(
            "label",
            "mutate_labels",
            customer_id=ID,
            operations=[
                {
                    "create": {
                        "name": "Spring",
                        "text_label": {"background_color": "#2B8FFF", "description": "Spring sale"},
                    }
                }
            ],
        ),
        "campaign_labels.create": lambda: call(
            "campaign_label",
            "mutate_campaign_labels",
            customer_id=ID,
            operations=[{"create": {"campaign": named("campaigns", 1), "label": named("labels", 3)}}],
        ),
        "ad_group_labels.create": lambda: call(
            "ad_group_label",
            "mutate_ad_group_labels",
            customer_id=ID,
            operations=[{"create": {"ad_group": named("adGroups", 2), "label": named("labels", 3)}}],
        ),
    }
)

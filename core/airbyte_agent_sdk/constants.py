"""The connectors of the catalogue, whether their packages are installed or not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["API_URL", "CATALOGUE", "ORGANIZATION_HEADER"]

#: The hosted API, where neither ``base_url=`` nor ``AIRBYTE_API_URL`` says otherwise.
API_URL: Final = "https://api.airbyte.ai"
#: The header that names the organization of a request to the hosted API.
ORGANIZATION_HEADER: Final = "X-Organization-Id"

#: Slug to definition id: what the hosted API calls that type of connector.
CATALOGUE: Final[Mapping[str, str]] = {
    "airtable": "14c6e7ea-97ed-4f5e-a7b5-25e9a80b8212",
    "amazon-ads": "c6b0a29e-1da9-4512-9002-7bfd0cba2246",
    "amazon-seller-partner": "e55879a8-0ef8-4557-abcf-ab34c53ec460",
    "amplitude": "fa9f58c6-2d03-4237-aaa4-07d75e0c1396",
    "asana": "d0243522-dccf-4978-8ba0-37ed47a0bdbf",
    "ashby": "4e8c9fa0-3634-499b-b948-11581b5c3efa",
    "chargebee": "686473f1-76d9-4994-9cc7-9b13da46147c",
    "clickup-api": "311a7a27-3fb5-4f7e-8265-5e4afe258b66",
    "confluence": "cf40a7f8-71f8-45ce-a7fa-fca053e4028c",
    "customer-io": "34f697bc-b989-4eda-b06f-d0f39b88825b",
    "exa": "7c3acca3-8781-4a4b-bb10-fd2e4500da18",
    "facebook-marketing": "e7778cfc-e97c-4458-9ecb-b4f2bba8946c",
    "freshdesk": "ec4b9503-13cb-48ab-a4ab-6ade4be46567",
    "github": "ef69ef6e-aa7f-4af1-a01d-ef775033524e",
    "gitlab": "5e6175e5-68e1-4c17-bff9-56103bbb0d80",
    "gmail": "f7833dac-fc18-4feb-a2a9-94b22001edc6",
    "gong": "32382e40-3b49-4b99-9c5c-4076501914e7",
    "google-ads": "253487c0-2246-43ba-a21f-5116b20a2c50",
    "google-analytics-data-api": "3cc2eafd-84aa-4dca-93af-322d9dfeec1a",
    "google-drive": "9f8dda77-1048-4368-815b-269bf54ee9b8",
    "google-search-console": "eb4c9e00-db83-4d63-a386-39cfa91012a8",
    "granola": "9023923c-002f-4131-9554-3ebdf56540a4",
    "greenhouse": "59f1e50a-331f-4f09-b3e8-2e8d4d355f44",
    "harvest": "fe2b4084-3386-4d3b-9ad6-308f61a6f1e6",
    "hubspot": "36c891d9-4bd9-43ac-bad2-10e12756272c",
    "incident-io": "7926da90-399e-4f9f-9833-52d8dc3fcb29",
    "intercom": "d8313939-3782-41b0-be29-b3ca20d8dd3a",
    "jira": "68e63de2-bb83-4c7e-93fa-a8a9051e3993",
    "klaviyo": "95e8cffd-b8c4-4039-968e-d32fb4a69bde",
    "linear": "1c5d8316-ed42-4473-8fbc-2626f03f070c",
    "linkedin-ads": "137ece28-5434-455c-8f34-69dc3782f451",
    "mailchimp": "b03a9f3e-22a5-11eb-adc1-0242ac120002",
    "monday": "80a54ea2-9959-4040-aac1-eee42423ec9b",
    "notion": "6e00b415-b02e-4160-bf02-58176a0ae687",
    "orb": "7f0455fb-4518-4ec0-b7a3-d808bf8081cc",
    "outreach": "3490c201-5d95-4783-b600-eaf07a4c7787",
    "paypal-transaction": "d913b0f2-cc51-4e55-a44c-8ba1697b9239",
    "pinterest": "5cb7e5fe-38c2-11ec-8d3d-0242ac130003",
    "pylon": "f2e53e88-3c6b-4e5a-b7c2-a1d9c5e8f4b6",
    "reddit-ads": "c876992b-877e-4bb3-946b-4678c82bb7ac",
    "salesforce": "b117307c-14b6-41aa-9422-947e34922962",
    "sendgrid": "fbb5fbe2-16ad-4cf4-af7d-ff9d9c316c87",
    "sentry": "cdaf146a-9b75-49fd-9dd2-9d64a0bb4781",
    "shopify": "9da77001-af33-4bcd-be46-6252bf9342b9",
    "slack": "c2281cee-86f9-4a86-bb48-d23286b4c7bd",
    "snapchat-marketing": "200330b2-ea62-4d11-ac6d-cfe3e3f8ab2b",
    "snowflake": "e2d65910-8c8b-40a1-ae7d-ee2416b2bfa2",
    "stripe": "e094cb9a-26de-4645-8761-65c0c425d1de",
    "tiktok-marketing": "4bfac00d-ce15-44ff-95b9-9e3c3e8fbd35",
    "twilio": "b9dc6155-672e-42ea-b10d-9f1f1fb95ab1",
    "typeform": "e7eff203-90bf-43e5-a240-19ea3056c474",
    "woocommerce": "2a2552ca-9f78-4c1c-9eb7-4d0dc66d72df",
    "zendesk-chat": "40d24d0f-b8f9-4fe0-9e6c-b06c0f3f45e4",
    "zendesk-support": "79c1aa37-dae3-42ae-b333-d1c105477715",
    "zendesk-talk": "c8630570-086d-4a40-99ae-ea5b18673071",
    "zoho-crm": "4942d392-c7b5-4271-91f9-3b4f4e51eb3e",
}

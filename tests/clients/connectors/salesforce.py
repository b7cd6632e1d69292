"""jsforce, the client for Node that Salesforce's own command line uses."""

from __future__ import annotations

from typing import Any

from airbyte_agent_salesforce import SalesforceAuthConfig, SyncSalesforceConnector

from tests.clients.comparison import Client

QUERY = "SELECT Id, Name FROM Account WHERE Name LIKE 'Bob\\'s 50\\% + % Größe'"
SEARCH = "FIND {Acme \\& Sons?} IN NAME FIELDS RETURNING Account(Id, Name)"
ID = {"id": "001xx000003DGb2AAG"}
FIELDS = {"fields": "Id,Name,Region__c"}

#: Fields that a record of each object must have.
NEEDED: dict[str, dict[str, Any]] = {
    "accounts": {"Name": "Bob's & Söhne"},
    "contacts": {"LastName": "Lovelace"},
    "leads": {"LastName": "Lovelace", "Company": "Analytical Engines"},
    "opportunities": {"Name": "Acme", "StageName": "Prospecting", "CloseDate": "2026-03-31"},
    "tasks": {"Subject": "Call", "IsReminderSet": True},
    "events": {"Subject": "Demo", "StartDateTime": "2026-03-01T09:30:00.000Z", "DurationInMinutes": 30},
    "campaigns": {"Name": "Webinar", "BudgetedCost": 12.5},
    "cases": {"Subject": "Refund"},
    "notes": {"Title": "Call", "ParentId": ID["id"]},
    "users": {
        "Username": "ada@example.com",
        "LastName": "Lovelace",
        "Email": "ada@example.com",
        "Alias": "ada",
        "ProfileId": "00exx000000jzX1AAI",
        "TimeZoneSidKey": "Europe/Paris",
        "LocaleSidKey": "fr_FR",
        "EmailEncodingKey": "UTF-8",
        "LanguageLocaleKey": "fr",
    },
}
READ = [*NEEDED, "content_versions", "attachments", "opportunity_stages"]
WRITTEN = [entity for entity in NEEDED if entity != "users"]
CUSTOM = {"Region__c": "EMEA", "Tier__c": None}


def connect(url: str) -> SyncSalesforceConnector:
    auth = SalesforceAuthConfig(client_id="planted", refresh_token="planted", access_token="planted-session")
    return SyncSalesforceConnector(auth, instance_url=url)


CLIENT = Client(
    packages=("@jsforce/jsforce-node@3.10.16",),
    connect=connect,
    headers=("authorization", "content-type"),
    vendor=False,
    calls={
        "sobjects.list": {},
        "sobjects.create": {"sobjectType": "Invoice__c", **CUSTOM},
        "sobjects.get": {"sobjectType": "Invoice__c", **ID, **FIELDS},
        "sobjects.update": {"sobjectType": "Invoice__c", **ID, **CUSTOM},
        "sobjects.delete": {"sobjectType": "Invoice__c", **ID},
        "query.list": {"q": QUERY},
        **{f"{entity}.list": {"q": QUERY} for entity in READ},
        **{f"{entity}.get": {**ID, **FIELDS} for entity in READ},
        **{f"{entity}.create": {**needed, **CUSTOM} for entity, needed in NEEDED.items()},
        **{f"{entity}.update": {**ID, **CUSTOM} for entity in NEEDED},
        **{f"{entity}.delete": ID for entity in WRITTEN},
        **{f"{entity}.search": {"q": SEARCH} for entity in WRITTEN},
        "content_versions.download": ID,
        "attachments.download": ID,
        "reports.list": {},
        "reports.get": {**ID, "includeDetails": True},
    },
    answers={
        "*": {"totalSize": 0, "done": True, "records": [], "searchRecords": [], "sobjects": []},
        "reports.list": [],
    },
)

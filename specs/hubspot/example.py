"""Gives the owner of every deal that has lain still for a month a task to follow up on it."""

import datetime as dt

from airbyte_agent_hubspot import HubspotConnector


async def main(hubspot: HubspotConnector) -> None:
    """Find deals that nobody has changed for 30 days, and set a task for tomorrow on each."""
    now = dt.datetime.now(dt.UTC)
    month_ago, tomorrow = (f"{(now + dt.timedelta(days=days)).timestamp() * 1000:.0f}" for days in (-30, 1))
    still = hubspot.deals.search(
        filter_groups=[
            {"filters": [{"property_name": "hs_lastmodifieddate", "operator": "LT", "value": month_ago}]}
        ],
        properties=["dealname", "hubspot_owner_id", "hs_is_closed"],
    )
    for deal in await still.all(max_items=1000):  # all first: a task changes its deal, and so what is found
        if deal.properties.hs_is_closed == "true":
            continue
        subject = f"Follow up on {deal.properties.dealname}"
        owner = deal.properties.hubspot_owner_id or ""
        task = await hubspot.tasks.create(
            properties={"hs_timestamp": tomorrow, "hs_task_subject": subject, "hubspot_owner_id": owner}
        )
        # 216 is "task to deal": HubSpot's own association types have fixed ids.
        await hubspot.associations.create(
            "tasks",
            task.id,
            "deals",
            deal.id,
            association_category="HUBSPOT_DEFINED",
            association_type_id=216,
        )
        print(f"{subject}: task {task.id}")

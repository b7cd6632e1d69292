"""Print what happened most recently, and to whom."""

from airbyte_agent_klaviyo import KlaviyoConnector


async def main(klaviyo: KlaviyoConnector) -> None:
    """Print the 20 newest events with the names of their metrics and profiles."""
    metrics = {metric.id: metric.attributes.name async for metric in klaviyo.metrics.list()}
    page = await klaviyo.events.list(sort="-datetime", page_size=20)
    for event in page.data:
        metric = event.relationships and event.relationships.metric and event.relationships.metric.data
        person = event.relationships and event.relationships.profile and event.relationships.profile.data
        name = metrics.get(metric.id) if metric else None
        who = (await klaviyo.profiles.get(person.id)).attributes.email if person else None
        print(f"{event.attributes.datetime}  {name or 'unknown metric'}: {who or 'unknown person'}")

"""Print the average of every rating that the forms got in the last month."""

import datetime as dt
from collections import defaultdict

from airbyte_agent_typeform import TypeformConnector


async def main(typeform: TypeformConnector) -> None:
    """Read the numbers in last month's responses, question by question."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=30)
    async for form in typeform.forms.list(page_size=200):
        details = await typeform.forms.get(form.id)
        titles = {field.id: field.title for field in details.fields or ()}
        numbers: dict[str, list[float]] = defaultdict(list)
        responses = typeform.responses.list(form.id, since=f"{since:%Y-%m-%dT%H:%M:%S}", page_size=1000)
        async for response in responses:
            for answer in response.answers or ():
                if answer.number is not None and answer.field is not None and answer.field.id is not None:
                    numbers[answer.field.id].append(answer.number)
        print(form.title)
        for question, given in numbers.items():
            print(f"  {titles.get(question)}: {sum(given) / len(given):.1f} of {len(given)} answers")

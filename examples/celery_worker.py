"""A Celery worker whose tasks call Stripe.

    pip install ./core ./packages/airbyte-agent-stripe 'celery[redis]'
    export STRIPE_API_KEY=sk_test_... CELERY_BROKER_URL=redis://localhost
    celery --workdir examples --app celery_worker worker

The worker forks a process for each core. One connector of the module serves all of them: a forked process
opens connections of its own.
"""

from __future__ import annotations

import os
from typing import Any

from airbyte_agent_sdk.errors import AirbyteError
from airbyte_agent_stripe import StripeAuthConfig, SyncStripeConnector
from celery import Celery, Task

app = Celery("billing")  # CELERY_BROKER_URL says where its broker is
app.conf.task_acks_late = True  # a task whose worker was killed is run again

stripe = SyncStripeConnector(
    StripeAuthConfig(api_key=os.environ["STRIPE_API_KEY"]), base_url=os.environ.get("STRIPE_BASE_URL")
)


@app.task(bind=True, max_retries=5)
def create_customer(self: Task[Any, str], name: str, email: str) -> str:
    """Create a customer; returns its id. Stripe creates one even if the task runs again."""
    once = stripe.with_options(idempotency_key=self.request.id)
    try:
        return once.customers.create(name=name, email=email).id
    except AirbyteError as error:
        if error.retryable:
            raise self.retry(exc=error, countdown=error.retry_after or 10) from error
        raise


@app.task
def customer_email(id: str) -> str | None:
    """The email address of a customer."""
    return stripe.customers.get(id).email

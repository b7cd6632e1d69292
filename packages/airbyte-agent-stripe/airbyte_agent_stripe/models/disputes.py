# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""Records of `disputes`."""

from __future__ import annotations

from typing import Any, Literal

from airbyte_agent_sdk.records import Record

from .balance_transactions import BalanceTransaction


class DisputeEvidence(Record):
    """Evidence against a dispute; files are file ids."""

    access_activity_log: str | None = None
    """Log of the customer's access to a digital product."""
    billing_address: str | None = None
    """Customer's billing address."""
    cancellation_policy: str | dict[str, Any] | None = None
    """Id of a file with the cancellation policy; expandable."""
    cancellation_policy_disclosure: str | None = None
    """When and how the customer was shown the policy."""
    cancellation_rebuttal: str | None = None
    """Why the customer's subscription was not canceled."""
    customer_communication: str | dict[str, Any] | None = None
    """Id of a file with messages from the customer; expandable."""
    customer_email_address: str | None = None
    """Customer's email address."""
    customer_name: str | None = None
    """Customer's name."""
    customer_purchase_ip: str | None = None
    """IP address the customer bought from."""
    customer_signature: str | dict[str, Any] | None = None
    """Id of a file with the customer's signature; expandable."""
    duplicate_charge_documentation: str | dict[str, Any] | None = None
    """Id of a file that shows the charges are distinct; expandable."""
    duplicate_charge_explanation: str | None = None
    """Why the charges are distinct."""
    duplicate_charge_id: str | None = None
    """Id of the charge that seems to be the same."""
    product_description: str | None = None
    """What was sold."""
    receipt: str | dict[str, Any] | None = None
    """Id of a file with the receipt; expandable."""
    refund_policy: str | dict[str, Any] | None = None
    """Id of a file with the refund policy; expandable."""
    refund_policy_disclosure: str | None = None
    """When and how the customer was shown the policy."""
    refund_refusal_explanation: str | None = None
    """Why no refund is due."""
    service_date: str | None = None
    """When the service was rendered."""
    service_documentation: str | dict[str, Any] | None = None
    """Id of a file that shows the service was rendered; expandable."""
    shipping_address: str | None = None
    """Address the goods were shipped to."""
    shipping_carrier: str | None = None
    """Delivery services used."""
    shipping_date: str | None = None
    """When the goods were shipped."""
    shipping_documentation: str | dict[str, Any] | None = None
    """Id of a file that shows the shipment; expandable."""
    shipping_tracking_number: str | None = None
    """Tracking numbers."""
    uncategorized_file: str | dict[str, Any] | None = None
    """Id of a file with further evidence; expandable."""
    uncategorized_text: str | None = None
    """Further evidence or remarks."""


class DisputeEvidenceDetails(Record):
    """How far the evidence is."""

    due_by: int | None = None
    """When evidence must be in, Unix time in seconds."""
    enhanced_eligibility: dict[str, Any] | None = None
    """State of each program the evidence can qualify for."""
    has_evidence: bool
    """Whether evidence was saved."""
    past_due: bool
    """Whether the deadline has passed."""
    submission_count: int
    """How often evidence was submitted."""
    submission_method: str | None = None
    """How evidence is submitted."""


class DisputePaymentMethodDetailsCard(Record):
    """Card of the charge."""

    brand: str
    """Brand of the card."""
    case_type: Literal["block", "chargeback", "compliance", "inquiry", "resolution"] | str | None = None
    """Kind of case at the network."""
    network_reason_code: str | None = None
    """Reason code of the card network."""


class DisputePaymentMethodDetails(Record):
    """Payment method of the charge."""

    card: DisputePaymentMethodDetailsCard | None = None
    """Card of the charge."""
    type: Literal["card"] | str


class Dispute(Record):
    """A customer's objection to a charge at their bank."""

    id: str
    """Id of the dispute, `dp_...` or `du_...`."""
    object: Literal["dispute"] | str
    """Type of this record."""
    amount: int
    """Amount in dispute, in the currency's smallest unit."""
    balance_transactions: list[BalanceTransaction]
    """Balance transactions that take and return the money."""
    charge: str | dict[str, Any]
    """Id of the charge in dispute; expandable."""
    created: int
    """When the record was created, Unix time in seconds."""
    currency: str
    """Three-letter ISO currency code in lower case."""
    enhanced_eligibility_types: (
        list[Literal["visa_compelling_evidence_3", "visa_compliance"] | str] | None
    ) = None
    """Programs the evidence can qualify for."""
    evidence: DisputeEvidence
    """Evidence submitted to the bank."""
    evidence_details: DisputeEvidenceDetails
    """How far the evidence is."""
    is_charge_refundable: bool
    """Whether the charge can still be refunded to end it."""
    livemode: bool
    """True in live mode, false in test mode."""
    metadata: dict[str, str]
    """Your own key-value pairs; all values are text."""
    network_reason_code: str | None = None
    """Reason code of the card network."""
    payment_intent: str | dict[str, Any] | None = None
    """Id of the payment intent; expandable."""
    payment_method_details: DisputePaymentMethodDetails | None = None
    """Payment method of the charge."""
    reason: str
    """Reason the cardholder gave."""
    status: (
        Literal[
            "lost",
            "needs_response",
            "under_review",
            "warning_closed",
            "warning_needs_response",
            "warning_under_review",
            "won",
        ]
        | str
    )
    """State of the dispute."""

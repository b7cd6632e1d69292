# Generated from specs/stripe/connector.yaml by `connectorgen generate stripe`. Do not edit.
"""The operations of `customers` as tables."""

from __future__ import annotations

from collections.abc import Mapping

from airbyte_agent_sdk.definition import Operation, Paging, Parameter

from ._schemas import (
    ADDRESS_PARAM,
    CASH_BALANCE_PARAM,
    CUSTOMER_INVOICE_SETTINGS_PARAM,
    SHIPPING_PARAM,
    TIME_RANGE_PARAM,
)

LIST = Operation(
    entity="customers",
    action="list",
    method="GET",
    path="/v1/customers",
    parameters=(
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("starting_after", "query", {"type": "string"}),
        Parameter("ending_before", "query", {"type": "string"}),
        Parameter("email", "query", {"type": "string"}),
        Parameter(
            "created",
            "query",
            {"oneOf": [TIME_RANGE_PARAM, {"type": "integer", "format": "unix-time", "minimum": 0}]},
            style="deepObject",
            explode=True,
        ),
        Parameter(
            "expand",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="deepObject",
            explode=True,
        ),
    ),
    summary="List customers, newest first",
    records="$.data",
    meta={"has_more": "$.has_more"},
    paging=Paging(strategy="last_id", param="starting_after", has_more="has_more", page_size="limit"),
)

CREATE = Operation(
    entity="customers",
    action="create",
    method="POST",
    path="/v1/customers",
    parameters=(
        Parameter("email", "body", {"type": "string", "maxLength": 512}),
        Parameter("name", "body", {"type": "string", "maxLength": 256}),
        Parameter("description", "body", {"type": "string"}),
        Parameter("phone", "body", {"type": "string", "maxLength": 20}),
        Parameter("address", "body", {"oneOf": [ADDRESS_PARAM, {"type": "string", "const": ""}]}),
        Parameter(
            "metadata",
            "body",
            {
                "oneOf": [
                    {"type": "object", "additionalProperties": {"type": "string"}},
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter("balance", "body", {"type": "integer"}),
        Parameter("business_name", "body", {"type": "string", "maxLength": 150}),
        Parameter("cash_balance", "body", CASH_BALANCE_PARAM),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("individual_name", "body", {"type": "string", "maxLength": 150}),
        Parameter("invoice_prefix", "body", {"type": "string"}),
        Parameter("invoice_settings", "body", CUSTOMER_INVOICE_SETTINGS_PARAM),
        Parameter("next_invoice_sequence", "body", {"type": "integer"}),
        Parameter("payment_method", "body", {"type": "string"}),
        Parameter("preferred_locales", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter("shipping", "body", {"oneOf": [SHIPPING_PARAM, {"type": "string", "const": ""}]}),
        Parameter("source", "body", {"type": "string"}),
        Parameter(
            "tax",
            "body",
            {
                "type": "object",
                "properties": {
                    "ip_address": {"type": "string"},
                    "validate_location": {"type": "string", "enum": ["deferred", "immediately"]},
                },
            },
        ),
        Parameter("tax_exempt", "body", {"type": "string", "enum": ["exempt", "none", "reverse", ""]}),
        Parameter(
            "tax_id_data",
            "body",
            {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "type": {
                            "type": "string",
                            "enum": [
                                "ad_nrt",
                                "ae_trn",
                                "ar_cuit",
                                "au_abn",
                                "au_arn",
                                "bg_uic",
                                "bo_tin",
                                "br_cnpj",
                                "br_cpf",
                                "ca_bn",
                                "ca_gst_hst",
                                "ca_pst_bc",
                                "ca_pst_mb",
                                "ca_pst_sk",
                                "ca_qst",
                                "ch_vat",
                                "cl_tin",
                                "cn_tin",
                                "co_nit",
                                "cr_tin",
                                "do_rcn",
                                "ec_ruc",
                                "eg_tin",
                                "es_cif",
                                "eu_oss_vat",
                                "eu_vat",
                                "gb_vat",
                                "ge_vat",
                                "hk_br",
                                "hu_tin",
                                "id_npwp",
                                "il_vat",
                                "in_gst",
                                "is_vat",
                                "jp_cn",
                                "jp_rn",
                                "jp_trn",
                                "ke_pin",
                                "kr_brn",
                                "li_uid",
                                "mx_rfc",
                                "my_frp",
                                "my_itn",
                                "my_sst",
                                "no_vat",
                                "nz_gst",
                                "pe_ruc",
                                "ph_tin",
                                "ro_tin",
                                "rs_pib",
                                "ru_inn",
                                "ru_kpp",
                                "sa_vat",
                                "sg_gst",
                                "sg_uen",
                                "si_tin",
                                "sv_nit",
                                "th_vat",
                                "tr_tin",
                                "tw_vat",
                                "ua_vat",
                                "us_ein",
                                "uy_ruc",
                                "ve_rif",
                                "vn_tin",
                                "za_vat",
                            ],
                        },
                        "value": {"type": "string"},
                    },
                    "required": ["type", "value"],
                },
            },
        ),
        Parameter("test_clock", "body", {"type": "string"}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Create a customer",
    body="form",
    idempotency_header="Idempotency-Key",
)

GET = Operation(
    entity="customers",
    action="get",
    method="GET",
    path="/v1/customers/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter(
            "expand",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="deepObject",
            explode=True,
        ),
    ),
    summary="Get a customer",
)

UPDATE = Operation(
    entity="customers",
    action="update",
    method="POST",
    path="/v1/customers/{id}",
    parameters=(
        Parameter("id", "path", {"type": "string"}, required=True),
        Parameter("email", "body", {"type": "string", "maxLength": 512}),
        Parameter("name", "body", {"type": "string", "maxLength": 256}),
        Parameter("description", "body", {"type": "string"}),
        Parameter("phone", "body", {"type": "string", "maxLength": 20}),
        Parameter("address", "body", {"oneOf": [ADDRESS_PARAM, {"type": "string", "const": ""}]}),
        Parameter(
            "metadata",
            "body",
            {
                "oneOf": [
                    {"type": "object", "additionalProperties": {"type": "string"}},
                    {"type": "string", "const": ""},
                ]
            },
        ),
        Parameter("balance", "body", {"type": "integer"}),
        Parameter("business_name", "body", {"type": "string", "maxLength": 150}),
        Parameter("cash_balance", "body", CASH_BALANCE_PARAM),
        Parameter("coupon", "body", {"type": "string"}),
        Parameter("default_source", "body", {"type": "string", "maxLength": 500}),
        Parameter("individual_name", "body", {"type": "string", "maxLength": 150}),
        Parameter("invoice_prefix", "body", {"type": "string"}),
        Parameter("invoice_settings", "body", CUSTOMER_INVOICE_SETTINGS_PARAM),
        Parameter("next_invoice_sequence", "body", {"type": "integer"}),
        Parameter("preferred_locales", "body", {"type": "array", "items": {"type": "string"}}),
        Parameter("promotion_code", "body", {"type": "string"}),
        Parameter("shipping", "body", {"oneOf": [SHIPPING_PARAM, {"type": "string", "const": ""}]}),
        Parameter("source", "body", {"type": "string"}),
        Parameter(
            "tax",
            "body",
            {
                "type": "object",
                "properties": {
                    "ip_address": {"type": "string"},
                    "validate_location": {"type": "string", "enum": ["auto", "deferred", "immediately"]},
                },
            },
        ),
        Parameter("tax_exempt", "body", {"type": "string", "enum": ["exempt", "none", "reverse", ""]}),
        Parameter("expand", "body", {"type": "array", "items": {"type": "string"}}),
    ),
    summary="Change a customer",
    body="form",
    idempotency_header="Idempotency-Key",
)

DELETE = Operation(
    entity="customers",
    action="delete",
    method="DELETE",
    path="/v1/customers/{id}",
    parameters=(Parameter("id", "path", {"type": "string"}, required=True),),
    summary="Delete a customer and cancel all of its subscriptions",
)

SEARCH = Operation(
    entity="customers",
    action="search",
    method="GET",
    path="/v1/customers/search",
    parameters=(
        Parameter("query", "query", {"type": "string"}, required=True),
        Parameter("limit", "query", {"type": "integer", "minimum": 1, "maximum": 100}),
        Parameter("page", "query", {"type": "string"}),
        Parameter(
            "expand",
            "query",
            {"type": "array", "items": {"type": "string"}},
            style="deepObject",
            explode=True,
        ),
    ),
    summary="Search customers",
    records="$.data",
    meta={"has_more": "$.has_more", "next_page": "$.next_page"},
    paging=Paging(strategy="cursor", param="page", next="next_page", has_more="has_more", page_size="limit"),
)

OPERATIONS: Mapping[str, Operation] = {
    "list": LIST,
    "create": CREATE,
    "get": GET,
    "update": UPDATE,
    "delete": DELETE,
    "search": SEARCH,
}

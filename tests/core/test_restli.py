"""Queries in Rest.li's syntax, as LinkedIn's own clients write them."""

from __future__ import annotations

import pytest
from airbyte_agent_sdk.definition import Parameter
from airbyte_agent_sdk.testing.restli import restli_parsed
from airbyte_agent_sdk.wire.restli import restli_query, restli_texts
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("plain & simple", "plain%20%26%20simple"),
        ("urn:li:person:1", "urn%3Ali%3Aperson%3A1"),
        ("List(urn:li:a:1,b)", "List(urn%3Ali%3Aa%3A1,b)"),
        (
            "(or:(urn:li:adFacet:seniorities:List(urn:li:a:1)))",
            "(or:(urn%3Ali%3AadFacet%3Aseniorities:List(urn%3Ali%3Aa%3A1)))",
        ),
        (
            "(form:urn:li:versionedForm:(urn:li:form:7,1),n:2)",
            "(form:urn%3Ali%3AversionedForm%3A%28urn%3Ali%3Aform%3A7%2C1%29,n:2)",
        ),
        ("(sturn:a:b)", "(sturn:a:b)"),
        ("List(urn%3Ali%3Aa%3A1)", "List(urn%3Ali%3Aa%3A1)"),
        ("(start:(day:1),end:(day:2))", "(start:(day:1),end:(day:2))"),
        ("(a:'','':List('',''),b:it''s)", "(a:'','':List('',''),b:it%27%27s)"),
        ("(a:x y&z=ä%)", "(a:x%20y%26z%3D%C3%A4%25)"),
        (["urn:li:a:1", "x,y"], "List(urn%3Ali%3Aa%3A1,x%2Cy)"),
        ([], "List()"),
        ({"start": {"day": 1}, "of": ["a", "(b)"]}, "(start:(day:1),of:List(a,%28b%29))"),
        ({"a": "", "": [""], "b": "it's", "c": True}, "(a:'','':List(''),b:it%27s,c:true)"),
        (5, "5"),
        (True, "true"),
    ],
)
def test_restli(value, written):
    assert restli_query([(Parameter("p[]", "query"), value), (Parameter("q", "query"), "r")]) == (
        f"p%5B%5D={written}&q=r"
    )


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("urn:li:a:1", "List(urn%3Ali%3Aa%3A1)"),
        ("List(urn%3Ali%3Aa%3A1)", "List(urn%3Ali%3Aa%3A1)"),
        (["a"], "List(a)"),
        (7, "7"),
    ],
)
def test_a_text_for_a_restli_list_is_a_list_of_one(value, written):
    either = Parameter("p", "query", {"type": ["array", "string"], "items": {"type": "string"}})
    assert restli_query([(either, value)]) == f"p={written}"


def test_a_restli_parameter_with_a_style_is_written_in_it():
    fields = Parameter("fields", "query", style="form", explode=False, reserved=True)
    rest = Parameter("ids", "query")
    assert restli_query([(fields, "id,form:(name)"), (rest, ["a"])]) == "fields=id,form:(name)&ids=List(a)"
    assert restli_query([(fields, ["id", "form:(name)"])]) == "fields=id,form:(name)"


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_restli_values_never_end_the_parameter(value):
    try:
        written = restli_query([(Parameter("p", "query"), value)])
    except UnicodeEncodeError:  # half a character, which the check before refuses
        return
    assert not set(written.removeprefix("p=")) & set("&=#+ ?/")


def test_restli_texts_are_those_of_lists_and_objects_that_may_be_texts():
    parameters = [
        Parameter("ids", "query", {"type": ["array", "string"]}),
        Parameter("range", "query", {"oneOf": [{"type": "object"}, {"type": "string"}]}),
        Parameter("plain", "query", {"type": ["object", "string"]}),
        Parameter("number", "query", {"type": ["array", "string", "integer"]}),
        Parameter("only", "query", {"type": "array"}),
        Parameter("fields", "query", EITHER, style="form", explode=False, reserved=True),
        Parameter("encoded", "query", EITHER, style="form", explode=False),
        Parameter("repeated", "query", EITHER, style="form", explode=True, reserved=True),
        Parameter("q", "query", {"type": "string"}),
        Parameter("absent", "query", EITHER),
    ]
    params = {
        "ids": "urn:li:a:1",
        "range": {"start": {"day": 1}},
        "plain": "x y",
        "number": 7,
        "only": ["a"],
        "fields": ["a", "b:(c d)"],
        "encoded": ["a", "b"],
        "repeated": ["a", "b"],
        "q": "x y",
    }
    texts = restli_texts(parameters, params)
    assert texts == {"ids": "List(urn%3Ali%3Aa%3A1)", "range": "(start:(day:1))", "fields": "a,b:(c d)"}
    given = [item for item in parameters if item.name in params]
    assert restli_query([(item, (params | texts)[item.name]) for item in given]) == restli_query(
        [(item, params[item.name]) for item in given]
    )


EITHER = {"type": ["array", "object", "string"]}


@given(
    st.recursive(
        st.text(st.characters(codec="utf-8")),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    )
)
def test_the_text_of_a_value_is_written_as_the_value_is(value):
    either = Parameter("p", "query", EITHER)
    texts = restli_texts([either], {"p": value})
    assert restli_query([(either, texts["p"])]) == restli_query([(either, value)])


@given(
    st.recursive(
        st.text(st.characters(codec="utf-8")),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner),
    )
)
def test_what_is_written_is_read_again(value):
    written = restli_query([(Parameter("p", "query"), {"top": value})])
    assert restli_parsed(written.removeprefix("p=")) == {"top": value}


@pytest.mark.parametrize(
    "text", ["List(urn:li:a:1)", "(a:)", "(a:b", "List(a,)", "(a)", "a,b", ")", "List(a)b", "(a:b,)"]
)
def test_what_linkedin_refuses_is_a_text(text):
    """As ``URIElementParser`` of LinkedIn's rest.li does; its client in JavaScript reads the first two."""
    assert restli_parsed(text) == text

"""Record transforms and filters: what they give, and what they cannot do."""

from __future__ import annotations

import sys

import pytest
from airbyte_agent_sdk.errors import ConfigurationError, TemplateError
from airbyte_agent_sdk.wire import templates
from airbyte_agent_sdk.wire.templates import refined, rendered
from flows import operation

RECORD = {
    "id": 7,
    "zip": "007",
    "text": None,
    "open": True,
    "via": "rule",
    "tags": ["a"],
    "who": {"name": "N"},
}


def transformed(template, record=None, **config):
    return refined(operation("get", transform={"new": template}), record or RECORD, config)["new"]


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("{{ record.id + 1 }}", 8),
        ("{{ record.zip }}", "007"),  # never a number
        ("{{- record.zip -}}", "007"),
        ("{{ record.zip }}{{ record.id }}", "0077"),
        ("no {{ record.id }}", "no 7"),
        ("{{ record.open }}", True),
        ("{{ record.tags }}", ["a"]),
        ("{{ record.who.name | lower }}", "n"),
        ("{{ '}}' }}", "}}"),
        ("{{ {'a': {'b': record.id}} }}", {"a": {"b": 7}}),
        ("{% if record.open %}open{% endif %}", "open"),
        ("{{ record.gone }}", None),
        ("{{ record.gone.deeper[0].still }}", None),
        ("{{ record.text }}", None),
        ("{{ record.text[:80] }}", None),
        ("{{ record.text + 1 }}", None),
        ("as it stands", "as it stands"),
        ("", ""),
        ("{{ config.region }}", "eu"),
        ("{{ config.token }}", None),
    ],
)
def test_a_transform_keeps_the_values_type(template, value):
    found = transformed(template, region="eu")
    assert (found, type(found)) == (value, type(value))


def test_it_is_merged_over_each_record():
    item = operation(transform={"id": "{{ record.id * 2 }}", "was": "{{ record.id }}"})
    assert refined(item, [{"id": 1, "x": 1}, {"id": 2}, "odd"], {}) == [
        {"id": 2, "was": 1, "x": 1},
        {"id": 4, "was": 2},
        "odd",
    ]
    assert refined(item, None, {}) is None


def kept(template, **record):
    return bool(refined(operation(filter=template), [{**RECORD, **record}], {}))


@pytest.mark.parametrize(
    ("template", "keeps"),
    [
        ("{{ record.via == 'rule' }}", True),
        ("{{ record.via != 'rule' }}", False),
        ("record.via == 'rule'", True),
        ("{{ record.tags }}", True),
        ("{{ record.text }}", False),
        ("{{ record.tags | length - 1 }}", False),
        ("{% if record.open %} True {% else %}false{% endif %}", True),
        ("{% if not record.open %}true{% else %}False{% endif %}", False),
        ("{{ record.gone is defined }}", False),
        ("{{ record.get('gone') == 1 }}", False),
    ],
)
def test_a_filter(template, keeps):
    assert kept(template) is keeps


@pytest.mark.parametrize(
    "template",
    [
        "{{ record.gone }}",
        "{{ record.gone != 'private' }}",
        "{{ not record.gone }}",
        "{{ record.via.deeper.still == 1 }}",
        "{{ record.text + 1 }}",
        "{{ record.via }}",
        "true {{ record.open }}",
        "{{ record.id / 0 }}",
    ],
)
def test_a_record_that_a_filter_cannot_judge_is_never_kept(template):
    with pytest.raises(TemplateError, match="record filter"):
        kept(template)


@pytest.mark.parametrize(
    "template",
    [
        "{{ ().__class__.__base__.__subclasses__() }}",
        "{{ record.pop('id') }}",
        "{{ record.update(id=1) }}",
        "{{ record.tags.append(1) }}",
        "{{ 'a' * 10 ** 9 }}",
        "{{ 10 ** 9 * 'a' }}",
        "{{ [0] * 1000000000 }}",
        "{{ 9 ** 999999999 }}",
        "{{ '%999999999d' % 1 }}",
        "{{ '%999999999d' | format(1) }}",
        "{{ '{:>999999999}'.format(1) }}",
        "{{ 'a'.center(999999999) }}",
        "{{ 'a' | center(999999999) }}",
        "{{ record.zip.zfill(999999999) }}",
        "{{ range(1000000000) | list }}",
        "{{ lipsum(n=1000000) }}",
        "{% include '/etc/passwd' %}",
        "{{ record.id",
    ],
)
def test_a_template_gets_nowhere_and_fills_nothing(template):
    record = {**RECORD, "tags": ["a"]}
    with pytest.raises(TemplateError, match='record transform "new" failed'):
        transformed(template, record)
    assert record == {**RECORD, "tags": ["a"]}


def test_a_probe_default():
    assert rendered("{{ config.size }}", {"size": 5}) == 5
    assert rendered("a-{{ config.size }}", {"size": 5}) == "a-5"
    with pytest.raises(TemplateError):
        rendered("{{ config.gone }}", {})


def test_a_template_is_compiled_once():
    templates._compiled.cache_clear()
    refined(operation(filter="{{ record.open }}", transform={"a": "{{ record.id }}"}), [RECORD] * 50, {})
    assert templates._compiled.cache_info().misses == 2


def test_the_missing_extra_is_named(monkeypatch):
    templates._compiled.cache_clear()
    templates._environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'airbyte-agent-sdk\[templates\]'"):
        transformed("{{ record.id }}")


def test_a_field_may_be_called_like_a_method_that_is_kept_away():
    assert transformed("{{ record.format }}", {"format": "pdf"}) == "pdf"

"""Every documented name is where the documentation has it, and is called as it says."""

from __future__ import annotations

import ast
import copy
import importlib
import inspect
import pickle
from typing import Any

import airbyte_agent_sdk
import pytest
from pydantic import BaseModel

from .claims import ANCESTORS, ATTRIBUTES, MODULES, SIGNATURES

#: Keyword-only parameters in the documentation that may be given by position here as well.
_EMPTY = inspect.Parameter.empty


def found(path: str) -> Any:
    value: Any = airbyte_agent_sdk
    for name in path.split("."):
        value = getattr(value, name)
    return value


@pytest.mark.parametrize("path", MODULES)
def test_a_module_has_its_names(path):
    module = importlib.import_module(f"airbyte_agent_sdk{path}")
    for name in MODULES[path].split():
        assert name in module.__all__
        assert getattr(module, name) is getattr(airbyte_agent_sdk, name, getattr(module, name))
        assert name in dir(module)


@pytest.mark.parametrize("path", SIGNATURES)
def test_a_call_is_written_as_documented(path):
    tree: Any = ast.parse(f"def f({SIGNATURES[path]}): ...").body[0]
    wanted = tree.args
    is_method = "." in path and path != "AskResult.from_response"
    given = inspect.signature(found(path)).parameters
    known = list(given.values())[is_method:]
    if wanted.vararg is not None:
        assert known[0].kind is known[0].VAR_POSITIONAL
    for place, argument in enumerate(wanted.args):
        assert known[place].name == argument.arg
        assert known[place].kind is known[place].POSITIONAL_OR_KEYWORD
    for argument in wanted.kwonlyargs:
        assert given[argument.arg].kind is not inspect.Parameter.POSITIONAL_ONLY
    positional = [None] * (len(wanted.args) - len(wanted.defaults)) + wanted.defaults
    for argument, default in zip(
        [*wanted.args, *wanted.kwonlyargs], [*positional, *wanted.kw_defaults], strict=True
    ):
        if default is None:
            continue
        actual = given[argument.arg].default
        if isinstance(default, ast.Name):  # made anew each time
            assert actual is not _EMPTY
        else:
            assert actual == ast.literal_eval(default), argument.arg
    # Nothing that the documentation does not know is required.
    documented = {argument.arg for argument in [*wanted.args, *wanted.kwonlyargs]}
    for parameter in known:
        variable = parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD)
        assert parameter.name in documented or variable or parameter.default is not _EMPTY


@pytest.mark.parametrize("name", ANCESTORS)
def test_a_class_has_its_ancestors_in_order(name):
    wanted = []
    for path in ANCESTORS[name].split():
        module, _, attribute = path.rpartition(".")
        wanted.append(getattr(importlib.import_module(f"airbyte_agent_sdk.{module}"), attribute))
    wanted += [Exception, BaseException]
    order = found(name).__mro__
    places = [order.index(each) for each in wanted]
    assert places == sorted(places)
    assert places[0] > 0


@pytest.mark.parametrize("call", ATTRIBUTES)
def test_an_instance_has_its_attributes(call):
    cause = OSError("cut")
    made = eval(call, {**{name: found(name) for name in airbyte_agent_sdk.__all__}, "CAUSE": cause})
    for name, value in ATTRIBUTES[call].items():
        assert getattr(made, name) == (cause if value is OSError else value), name


@pytest.mark.parametrize("call", [call for call in ATTRIBUTES if "Error" in call])
def test_an_error_is_copied_and_pickled_whole(call):
    made = eval(call, {**{name: found(name) for name in airbyte_agent_sdk.__all__}, "CAUSE": OSError("cut")})
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made), copy.copy(made)):
        assert type(again) is type(made)
        assert again.args == made.args
        assert again.__dict__.keys() == made.__dict__.keys()
        assert (str(again), again.status_code) == (str(made), made.status_code)


def test_hosted_credentials_are_a_pydantic_model():
    assert issubclass(airbyte_agent_sdk.AirbyteAuthConfig, BaseModel)
    assert isinstance(airbyte_agent_sdk.AirbyteAuthConfig.model_config, dict)


def test_a_call_by_names_may_be_changed_after_it_was_made():
    config = airbyte_agent_sdk.ExecutionConfig("customers", "list")
    config.action, config.params = "get", {"id": "cus_1"}
    assert config == airbyte_agent_sdk.ExecutionConfig("customers", "get", params={"id": "cus_1"})

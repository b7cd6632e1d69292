"""What is sealed opens in its place, with its key, unchanged; and not otherwise."""

from __future__ import annotations

import base64
import stat
import threading
from pathlib import Path

import pytest
from airbyte_agent_engine.database.tables import (
    SEALED,
    Base,
    Connector,
    Consent,
    KeyCheck,
    OAuthApp,
)
from airbyte_agent_engine.sealing import Keyring, SealError
from airbyte_agent_sdk.errors import ConfigurationError
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import LargeBinary

SECRET = {"api_key": "planted-1", "more": {"é": [1, None]}}
OLD, NEW = (base64.urlsafe_b64encode(bytes(range(at, at + 32))).decode() for at in (0, 32))
PLACES = [
    Connector(id="c", organization_id="o").place,
    Connector(id="c", organization_id="o").tokens_place,
    Connector(id="c2", organization_id="o").place,
    Connector(id="c", organization_id="o2").place,
    OAuthApp(organization_id="o", slug="c").place,
    OAuthApp(organization_id="o", slug="").place,
    Consent(organization_id="o", state="c").place,
    KeyCheck(id=1).place,
]


def test_it_opens_in_its_place_and_in_no_other() -> None:
    ring = Keyring.parse(OLD)
    for place in PLACES:
        sealed = ring.seal(SECRET, place)
        assert ring.open(sealed, place) == SECRET
        assert b"planted" not in sealed
        for other in {*PLACES} - {place}:
            with pytest.raises(SealError):
                ring.open(sealed, other)
    assert len({*PLACES}) == len(PLACES)


def test_the_same_is_never_sealed_the_same() -> None:
    ring = Keyring.parse(OLD)
    assert ring.seal(SECRET, "p") != ring.seal(SECRET, "p")


SEALED_ONCE = Keyring.parse(OLD).seal(SECRET, "p")


def test_no_bit_of_it_can_be_flipped() -> None:
    for at in range(len(SEALED_ONCE)):
        changed = bytearray(SEALED_ONCE)
        changed[at] ^= 1 << at % 8
        with pytest.raises(SealError):
            Keyring.parse(OLD).open(bytes(changed), "p")


@given(st.integers(0, len(SEALED_ONCE) - 1) | st.binary(max_size=300))
def test_neither_a_part_of_it_nor_anything_else_opens(part: int | bytes) -> None:
    with pytest.raises(SealError):
        Keyring.parse(OLD).open(SEALED_ONCE[:part] if isinstance(part, int) else part, "p")


def test_halves_of_two_do_not_make_one() -> None:
    ring = Keyring.parse(OLD)
    one, two = ring.seal({"a": 1}, "p"), ring.seal({"a": 2}, "p")
    for at in range(1, len(one)):
        mixed = one[:at] + two[at:]
        if mixed not in {one, two}:
            with pytest.raises(SealError):
                ring.open(mixed, "p")


def test_the_first_key_seals_and_all_open() -> None:
    old, both, new = Keyring.parse(OLD), Keyring.parse(f"{NEW},{OLD}"), Keyring.parse(NEW)
    sealed = old.seal(SECRET, "p")
    assert both.open(sealed, "p") == SECRET
    with pytest.raises(SealError, match="configure the old keys too"):
        new.open(sealed, "p")
    anew = both.resealed(sealed, "p")
    assert anew is not None
    assert new.open(anew, "p") == SECRET
    assert both.resealed(anew, "p") is None
    with pytest.raises(SealError):
        both.resealed(sealed, "q")
    assert [*both.signing_keys()] == [*new.signing_keys(), *old.signing_keys()]


@pytest.mark.parametrize("text", ["", "#", "planted-key", "AAAA", f"{OLD} {NEW}", OLD[:-4], "é"])
def test_what_is_no_key_is_refused_and_not_repeated(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as error:
        Keyring.parse(text)
    assert "planted" not in str(error.value)
    path = tmp_path / "key"
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigurationError, match="is not a valid key file") as error:
        Keyring.read(path)
    assert "planted" not in str(error.value)


def test_a_key_file_may_have_comments(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text(f"# the new one\n{NEW}\n\n{OLD}  # until May\n", "ascii")
    assert Keyring.read(path).open(SEALED_ONCE, "p") == SECRET
    assert OLD not in repr(Keyring.read(path))


def test_racing_workers_make_one_key_file_for_its_owner_alone(tmp_path: Path) -> None:
    path, heads = tmp_path / "home" / "key", list[bytes]()
    barrier = threading.Barrier(12)

    def make() -> None:
        barrier.wait()
        heads.append(Keyring.at(path).head)

    threads = [threading.Thread(target=make) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(heads) == 12
    assert len({*heads}) == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [item.name for item in path.parent.iterdir()] == ["key"]


def test_every_column_of_bytes_is_sealed_or_a_hash() -> None:
    columns = {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    }
    sealed = {(table.__tablename__, column) for table, column, _ in SEALED}
    assert columns - {("applications", "secret_hash")} == sealed
    assert SEALED[-1][0] is KeyCheck

"""Names and sentences, drawn from a seed."""

from __future__ import annotations

from random import Random

__all__ = ["Words"]

_NOUN_WORDS = """
account activity address agent alert amount article asset attachment attribute audience balance batch
board branch budget campaign card cart case category channel charge claim client comment commit company
condition contact contract conversation coupon course credit creative currency customer dashboard deal
department deployment device discount dispute document domain draft employee environment event expense
export feature feedback field file filter folder form fulfillment goal group holiday identity image
incident integration inventory invoice issue item job journey keyword label layout lead lesson license
line list location log mailbox mandate meeting member membership merchant message metric milestone module
note notification offer office opportunity option order organization owner package page participant
partner payment payout permission phase photo pipeline plan policy portal position post price process
product profile project promotion property provider purchase question queue quote rate reaction recipient
record refund region release reminder replay report repository request reservation resource response
review role route rule sale sample schedule schema score script season seat segment sender sequence
service session setting shift shipment site skill snippet source space sprint stage statement status step
store stream subscription suite supplier survey tag target task tax team template tenant term theme
thread ticket token topic tracker transaction transfer trial trigger unit usage user value variant vendor
version video view visit voucher wallet warehouse webhook widget workflow workspace zone
"""
_ADJECTIVE_WORDS = """
active archived assigned billing closed current custom daily default deleted display draft due estimated
expected external final first full global hidden initial internal last legal live local main manual
maximum minimum monthly new next notified open original parent pending permanent previous primary public
recurring related remote requested reserved scheduled secondary shared shipping short signed standard
suspended temporary total unique unread updated visible weekly
"""
_NOUNS = _NOUN_WORDS.split()
_ADJECTIVES = _ADJECTIVE_WORDS.split()
_LEADS = (
    "The", "Whether this is the", "Time of the", "Identifier of the", "Name of the", "Number of",
    "Where to find the", "What became of the", "URL of the", "Total of every", "Human-readable form of the",
    "A list of each",
)  # fmt: skip
_TAILS = (
    "", "", "", " in the account's own time zone", ", if there is one", " as shown in the interface",
    " (read-only; use the `PATCH` call to change it)", "; absent for records made before 2019",
    " in the smallest unit of the currency, e.g. cents", ". See https://docs.example.com/fields for details",
    ". Deprecated: use the other field instead", " — set by the system",
)  # fmt: skip


class Words:
    """A vocabulary that is used in the same order every time."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self._nouns = self.random.sample(_NOUNS, len(_NOUNS))

    def chance(self, part: float) -> bool:
        """Whether something happens that happens in this part of all cases."""
        return self.random.random() < part

    def entities(self, count: int) -> list[str]:
        """Plural snake-case names, all different."""
        names: dict[str, None] = {}
        while len(names) < count:
            noun = self._nouns[len(names) % len(self._nouns)]
            first = f"{self.random.choice(_NOUNS)}_" if self.chance(0.35) or len(names) > 200 else ""
            plural = f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeou" else f"{noun}s"
            names[f"{first}{plural}"] = None
        return list(names)

    def fields(self, count: int, *, camel: bool) -> list[str]:
        """Field names, all different; the first is the id."""
        names = {"id": None}
        while len(names) < count:
            words = [self.random.choice(_ADJECTIVES)] * self.chance(0.45) + [self.random.choice(_NOUNS)]
            words += [self.random.choice(("id", "at", "count", "name", "type", "url", "ids"))] * self.chance(
                0.5
            )
            name = "_".join(words)
            if camel:
                name = words[0] + "".join(word.capitalize() for word in words[1:])
            names[name] = None
        return list(names)

    def sentence(self) -> str:
        """A description of a field."""
        subject = " ".join((self.random.choice(_ADJECTIVES), self.random.choice(_NOUNS)))
        more = f" of the {self.random.choice(_NOUNS)}" * self.chance(0.4)
        return f"{self.random.choice(_LEADS)} {subject}{more}{self.random.choice(_TAILS)}"

    def values(self, count: int) -> list[str]:
        """An enum's."""
        return self.random.sample(_ADJECTIVES, count)

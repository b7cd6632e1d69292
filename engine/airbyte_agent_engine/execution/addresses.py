"""IP addresses that calls may connect to: public ones, and networks that the operator allows."""

from __future__ import annotations

import socket
from collections.abc import Iterable
from contextvars import ContextVar
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from ..configuration import Configuration, Network

__all__ = ["Addresses", "refusals", "unreachable_upstreams"]

_Address: TypeAlias = IPv4Address | IPv6Address

#: Prefixes whose last 32 bits are an IPv4 address: IPv4-compatible, NAT64.
_EMBEDDING = (IPv6Network("::/96"), IPv6Network("64:ff9b::/96"))
#: The public IPv6 range.
_GLOBAL = IPv6Network("2000::/3")
#: Not public, although `ipaddress` may say so: protocol ranges, cloud hosts, relays, examples.
_SPECIAL: tuple[Network, ...] = tuple(
    ip_network(text) for text in ("192.0.0.0/24", "168.63.129.16/32", "192.88.99.0/24", "3fff::/20")
)

#: The rejected addresses of one request: the layers in between only report text.
refusals: ContextVar[list[str]] = ContextVar("refusals")


class Addresses:
    """Creates sockets for outbound connections to permitted addresses.

    It checks the resolved address immediately before connecting to it.

    Args:
        allowed: Non-public networks that may be reached.
    """

    def __init__(self, allowed: Iterable[Network] = ()) -> None:
        self._allowed = tuple(allowed)

    def permits(self, host: str) -> bool:
        """Whether connecting to an address is permitted."""
        forms = _forms(ip_address(host.partition("%")[0]))
        if any(form in network for form in forms for network in self._allowed):
            return True
        return all(_is_public(form) for form in forms)

    def socket(self, info: tuple[Any, ...]) -> socket.socket:
        """A socket to connect with; takes family, type, protocol, canonical name and address.

        Raises:
            OSError: The address is not permitted.
        """
        family, kind, protocol, _, address = info
        if not self.permits(address[0]):
            refusals.get([]).append(address[0])
            raise OSError("its address is not public")
        return socket.socket(family, kind, protocol)


def unreachable_upstreams(configuration: Configuration) -> list[str]:
    """A message for each configured upstream whose calls would be rejected, with what to add.

    Host names that cannot be resolved now are skipped: they may resolve later.
    """
    addresses = Addresses(configuration.allow_networks)
    messages: list[str] = []
    for slug, url in configuration.upstreams.items():
        host, found = _resolved(url)
        refused = [address for address in found if not addresses.permits(address)]
        if refused:
            networks = " ".join(f"--allow-network {ip_network(address)}" for address in refused)
            listed = ",".join(str(ip_network(address)) for address in refused)
            messages.append(
                f"calls of {slug} will be rejected: its upstream {host} resolves to {', '.join(refused)}, "
                "which is "
                f"not public; add {networks} (or AIRBYTE_ENGINE_ALLOW_NETWORKS={listed})"
            )
    return messages


def _resolved(url: str) -> tuple[str, list[str]]:
    """The host of a URL, without any password, and its addresses."""
    try:
        host = urlsplit(url).hostname or ""
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, ValueError):
        return "", []
    return host, list(dict.fromkeys(str(address[0]).partition("%")[0] for *_, address in found))


def _forms(address: _Address) -> tuple[_Address, ...]:
    """An address, or the IPv4 addresses embedded in an IPv6 address."""
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,)
    if address.sixtofour is not None:
        return (address, address.sixtofour)
    if address.teredo is not None:
        return (address, *address.teredo)
    if int(address) > 1 and any(address in network for network in _EMBEDDING):
        return (IPv4Address(int(address) & 0xFFFF_FFFF),)
    return (address,)


def _is_public(address: _Address) -> bool:
    if address.is_multicast or address.is_reserved or not address.is_global:
        return False
    if any(address in network for network in _SPECIAL):
        return False
    return isinstance(address, IPv4Address) or address in _GLOBAL

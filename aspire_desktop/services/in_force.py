"""Puts the settings that the network goes by in force, in the window and on the command line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.proxy import checked_proxy
from aspire_desktop.core.wording import Phrase
from aspire_desktop.services.http.routes import DIRECT, SYSTEM, ProxyChoice
from aspire_desktop.services.settings import UNKNOWN_PROXY

if TYPE_CHECKING:
    from aspire_desktop.services.http.client import HttpClient
    from aspire_desktop.services.rate import RateMeter
    from aspire_desktop.services.settings import Settings


def put_in_force(settings: Settings, http: HttpClient, rate: RateMeter | None = None) -> None:
    """Have the next request go by `settings`; those under way end as they began."""
    limits = replace(
        http.limits,
        deadline_s=float(max(1, settings.request_timeout_s)),
        connect_s=float(max(1, min(settings.connect_timeout_s, settings.request_timeout_s))),
    )
    http.use(limits, proxy_choice(settings))
    if rate is not None:
        rate.set_limits(settings.rate_limits)


def proxy_choice(settings: Settings) -> ProxyChoice:
    """Return the way to the network; where it is not known which was chosen, none is taken."""
    if settings.proxy == "none":
        return DIRECT
    if settings.proxy == UNKNOWN_PROXY:
        return ProxyChoice(problem=Phrase("proxy.setting_unreadable"))
    if settings.proxy != "manual":
        return SYSTEM
    try:
        return ProxyChoice(manual=checked_proxy(settings.proxy_url))
    except InputError as error:
        return ProxyChoice(problem=Phrase("proxy.setting_unusable", cause=error))

"""Whose a pair is: Aspire's, somebody else's by its names, or nobody knows."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from aspire_desktop.core.credentials.lists.names import word_set

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: First words by which services name their credentials: no proof, but enough not to import them unasked.
_VENDORS: Final = word_set(
    """
    adobe airtable algolia amazon amplitude anthropic apple asana atlassian auth0 authentik avalara aws
    azure bamboohr bigcommerce bigquery billcom bitbucket braintree brevo calendly canva chargebee
    clickup cloudflare cognito companycam concur confluence coupa datadog dialpad digitalocean discord
    docker docusign dropbox dynamics ebay egnyte elastic entra etsy expensify facebook fedex figma
    firebase fleetio freshbooks freshdesk gcp geotab github gitlab gmail godaddy google greenhouse
    gusto harvest heroku hubspot ibm instagram intacct intercom intuit jira jobber jotform keycloak
    klaviyo lever linkedin lyft magento mailchimp mailgun marketo microsoft mixpanel ms365 msal
    msgraph netsuite notion o365 office365 okta onedrive onelogin openai oracle outlook pagerduty
    pandadoc paychex paycom paycor paylocity paypal pinterest pipedrive plaid postmark powerbi procore
    qb qbd qbo quickbook quickbooks ramp reddit ringcentral rippling sage salesforce samsara sendgrid
    sentry servicenow servicetitan sharepoint shipstation shopify slack smartsheet snowflake spotify
    square stripe strava stytch supabase surveymonkey tableau terraform tiktok trello trimble
    tsheets twilio twitch twitter typeform uber ukg ultipro ups verizon vimeo walmart webex webflow wix
    woocommerce workday workos xero yahoo youtube zapier zendesk zoho zoom zoominfo zuora
    """
)
#: Words beside a part's name that say nothing of whose it is.
_NEUTRAL: Final = word_set(
    """
    api apis app application client external ext web service services my our the main default primary
    old new current next backup oauth oauth2 auth authorization credential credentials cred creds key
    keys login account production prod prd live sandbox sbx test testing tests demo dev development
    stage staging qa uat local custom env environment config settings vite react next public private
    rest tenant cloud a b c x y one two first second third
    """
)


def says_aspire(words: Iterable[str]) -> bool:
    return any(word.startswith(("aspire", "youraspire")) for word in words)


def vendor_among(levels: Sequence[Sequence[str]]) -> str:
    """Return the other service that names a pair; empty where none does, or Aspire is named nearer.

    Args:
        levels: The words that name it, the innermost first.
    """
    for level in levels:
        if says_aspire(level):
            return ""
        named = [*level, *map("".join, pairwise(level))]  # QuickBooks is two words
        vendor = next((word for word in named if word in _VENDORS), "")
        if vendor:
            return vendor
    return ""


def unknown_owner(prefix: Sequence[str]) -> str:
    """Return the prefix where it may name anybody; empty where it says Aspire or nothing."""
    if says_aspire(prefix) or all(word in _NEUTRAL or word.isdigit() for word in prefix):
        return ""
    return " ".join(prefix).upper()

"""Print how the campaigns of the last month did, those with the most clicks first."""

import datetime as dt

from airbyte_agent_mailchimp import MailchimpConnector


async def main(mailchimp: MailchimpConnector) -> None:
    """Compare the reports on sent campaigns, and count who left because of the best one."""
    since = dt.datetime.now(dt.UTC) - dt.timedelta(days=30)
    reports = await mailchimp.reports.list(since_send_time=since, count=1000).all()
    for report in sorted(
        reports, key=lambda report: (report.clicks and report.clicks.click_rate) or 0, reverse=True
    ):
        opened = (report.opens and report.opens.open_rate) or 0
        clicked = (report.clicks and report.clicks.click_rate) or 0
        print(f"{report.subject_line}: {report.emails_sent} sent, {opened:.1%} opened, {clicked:.1%} clicked")

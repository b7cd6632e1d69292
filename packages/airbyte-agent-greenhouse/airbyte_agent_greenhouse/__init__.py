# Generated from specs/greenhouse/connector.yaml by `connectorgen generate greenhouse`. Do not edit.
"""Candidates, applications, jobs, interviews and offers, over the Greenhouse Harvest API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_greenhouse requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-greenhouse as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import GreenhouseAuthConfig as GreenhouseAuthConfig
from .auth import GreenhouseClientCredentialsAuthConfig as GreenhouseClientCredentialsAuthConfig
from .auth import GreenhouseOAuthAuthConfig as GreenhouseOAuthAuthConfig
from .connector import GreenhouseConnector as GreenhouseConnector
from .connector import SyncGreenhouseConnector as SyncGreenhouseConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.applications import Applications as Applications
    from .entities.applications import SyncApplications as SyncApplications
    from .entities.attachments import Attachments as Attachments
    from .entities.attachments import SyncAttachments as SyncAttachments
    from .entities.candidates import Candidates as Candidates
    from .entities.candidates import SyncCandidates as SyncCandidates
    from .entities.departments import Departments as Departments
    from .entities.departments import SyncDepartments as SyncDepartments
    from .entities.interviews import Interviews as Interviews
    from .entities.interviews import SyncInterviews as SyncInterviews
    from .entities.job_posts import JobPosts as JobPosts
    from .entities.job_posts import SyncJobPosts as SyncJobPosts
    from .entities.jobs import Jobs as Jobs
    from .entities.jobs import SyncJobs as SyncJobs
    from .entities.offers import Offers as Offers
    from .entities.offers import SyncOffers as SyncOffers
    from .entities.offices import Offices as Offices
    from .entities.offices import SyncOffices as SyncOffices
    from .entities.sources import Sources as Sources
    from .entities.sources import SyncSources as SyncSources
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.applications import Application as Application
    from .models.attachments import Attachment as Attachment
    from .models.candidates import Candidate as Candidate
    from .models.departments import Department as Department
    from .models.interviews import Interview as Interview
    from .models.job_posts import JobPost as JobPost
    from .models.jobs import Job as Job
    from .models.offers import Offer as Offer
    from .models.offices import Office as Office
    from .models.sources import Source as Source
    from .models.users import User as User
    from .params import *
    from .store.applications import ApplicationsStoreColumn as ApplicationsStoreColumn
    from .store.applications import ApplicationsStoreRecord as ApplicationsStoreRecord
    from .store.attachments import AttachmentsStoreColumn as AttachmentsStoreColumn
    from .store.attachments import AttachmentsStoreRecord as AttachmentsStoreRecord
    from .store.candidates import CandidatesStoreColumn as CandidatesStoreColumn
    from .store.candidates import CandidatesStoreRecord as CandidatesStoreRecord
    from .store.departments import DepartmentsStoreColumn as DepartmentsStoreColumn
    from .store.departments import DepartmentsStoreRecord as DepartmentsStoreRecord
    from .store.interviews import InterviewsStoreColumn as InterviewsStoreColumn
    from .store.interviews import InterviewsStoreRecord as InterviewsStoreRecord
    from .store.job_posts import JobPostsStoreColumn as JobPostsStoreColumn
    from .store.job_posts import JobPostsStoreRecord as JobPostsStoreRecord
    from .store.jobs import JobsStoreColumn as JobsStoreColumn
    from .store.jobs import JobsStoreRecord as JobsStoreRecord
    from .store.offers import OffersStoreColumn as OffersStoreColumn
    from .store.offers import OffersStoreRecord as OffersStoreRecord
    from .store.offices import OfficesStoreColumn as OfficesStoreColumn
    from .store.offices import OfficesStoreRecord as OfficesStoreRecord
    from .store.sources import SourcesStoreColumn as SourcesStoreColumn
    from .store.sources import SourcesStoreRecord as SourcesStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": [
                "GreenhouseAuthConfig",
                "GreenhouseClientCredentialsAuthConfig",
                "GreenhouseOAuthAuthConfig",
            ],
            ".connector": ["GreenhouseConnector", "SyncGreenhouseConnector"],
            ".entities.applications": ["Applications", "SyncApplications"],
            ".entities.attachments": ["Attachments", "SyncAttachments"],
            ".entities.candidates": ["Candidates", "SyncCandidates"],
            ".entities.departments": ["Departments", "SyncDepartments"],
            ".entities.interviews": ["Interviews", "SyncInterviews"],
            ".entities.job_posts": ["JobPosts", "SyncJobPosts"],
            ".entities.jobs": ["Jobs", "SyncJobs"],
            ".entities.offers": ["Offers", "SyncOffers"],
            ".entities.offices": ["Offices", "SyncOffices"],
            ".entities.sources": ["Sources", "SyncSources"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.applications": ["Application"],
            ".models.attachments": ["Attachment"],
            ".models.candidates": ["Candidate"],
            ".models.departments": ["Department"],
            ".models.interviews": ["Interview"],
            ".models.job_posts": ["JobPost"],
            ".models.jobs": ["Job"],
            ".models.offers": ["Offer"],
            ".models.offices": ["Office"],
            ".models.sources": ["Source"],
            ".models.users": ["User"],
            ".store.applications": ["ApplicationsStoreColumn", "ApplicationsStoreRecord"],
            ".store.attachments": ["AttachmentsStoreColumn", "AttachmentsStoreRecord"],
            ".store.candidates": ["CandidatesStoreColumn", "CandidatesStoreRecord"],
            ".store.departments": ["DepartmentsStoreColumn", "DepartmentsStoreRecord"],
            ".store.interviews": ["InterviewsStoreColumn", "InterviewsStoreRecord"],
            ".store.job_posts": ["JobPostsStoreColumn", "JobPostsStoreRecord"],
            ".store.jobs": ["JobsStoreColumn", "JobsStoreRecord"],
            ".store.offers": ["OffersStoreColumn", "OffersStoreRecord"],
            ".store.offices": ["OfficesStoreColumn", "OfficesStoreRecord"],
            ".store.sources": ["SourcesStoreColumn", "SourcesStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[".params.attachments"],
    )

# Generated from specs/ashby/connector.yaml by `connectorgen generate ashby`. Do not edit.
"""Candidates, applications, jobs and the rest of recruiting, over the Ashby API."""

from __future__ import annotations

from typing import TYPE_CHECKING

try:
    from airbyte_agent_sdk.packages import exports, require
except ImportError as error:
    raise ImportError(
        "airbyte_agent_ashby requires airbyte-agent-sdk>=1.0,<2. The airbyte_agent_sdk that is installed is "
        "incomplete, or belongs to another project's distribution with that name. Uninstall it "
        "(pip uninstall airbyte-agent-sdk), then reinstall airbyte-agent-ashby as described in its README."
    ) from error
else:
    require(__name__, 1)

from .auth import AshbyAuthConfig as AshbyAuthConfig
from .connector import AshbyConnector as AshbyConnector
from .connector import SyncAshbyConnector as SyncAshbyConnector

if TYPE_CHECKING:
    from airbyte_agent_sdk.auth import AirbyteAuthConfig as AirbyteAuthConfig

    from .entities.applications import Applications as Applications
    from .entities.applications import SyncApplications as SyncApplications
    from .entities.archive_reasons import ArchiveReasons as ArchiveReasons
    from .entities.archive_reasons import SyncArchiveReasons as SyncArchiveReasons
    from .entities.candidate_tags import CandidateTags as CandidateTags
    from .entities.candidate_tags import SyncCandidateTags as SyncCandidateTags
    from .entities.candidates import Candidates as Candidates
    from .entities.candidates import SyncCandidates as SyncCandidates
    from .entities.custom_fields import CustomFields as CustomFields
    from .entities.custom_fields import SyncCustomFields as SyncCustomFields
    from .entities.departments import Departments as Departments
    from .entities.departments import SyncDepartments as SyncDepartments
    from .entities.feedback_form_definitions import FeedbackFormDefinitions as FeedbackFormDefinitions
    from .entities.feedback_form_definitions import SyncFeedbackFormDefinitions as SyncFeedbackFormDefinitions
    from .entities.job_postings import JobPostings as JobPostings
    from .entities.job_postings import SyncJobPostings as SyncJobPostings
    from .entities.jobs import Jobs as Jobs
    from .entities.jobs import SyncJobs as SyncJobs
    from .entities.locations import Locations as Locations
    from .entities.locations import SyncLocations as SyncLocations
    from .entities.sources import Sources as Sources
    from .entities.sources import SyncSources as SyncSources
    from .entities.users import SyncUsers as SyncUsers
    from .entities.users import Users as Users
    from .models.applications import Application as Application
    from .models.archive_reasons import ArchiveReason as ArchiveReason
    from .models.candidate_tags import CandidateTag as CandidateTag
    from .models.candidates import Candidate as Candidate
    from .models.custom_fields import CustomField as CustomField
    from .models.departments import Department as Department
    from .models.feedback_form_definitions import FeedbackFormDefinition as FeedbackFormDefinition
    from .models.job_postings import JobPosting as JobPosting
    from .models.job_postings import JobPostingDetail as JobPostingDetail
    from .models.jobs import Job as Job
    from .models.locations import Location as Location
    from .models.sources import Source as Source
    from .models.users import User as User
    from .params import *
    from .store.applications import ApplicationsStoreColumn as ApplicationsStoreColumn
    from .store.applications import ApplicationsStoreRecord as ApplicationsStoreRecord
    from .store.archive_reasons import ArchiveReasonsStoreColumn as ArchiveReasonsStoreColumn
    from .store.archive_reasons import ArchiveReasonsStoreRecord as ArchiveReasonsStoreRecord
    from .store.candidate_tags import CandidateTagsStoreColumn as CandidateTagsStoreColumn
    from .store.candidate_tags import CandidateTagsStoreRecord as CandidateTagsStoreRecord
    from .store.candidates import CandidatesStoreColumn as CandidatesStoreColumn
    from .store.candidates import CandidatesStoreRecord as CandidatesStoreRecord
    from .store.departments import DepartmentsStoreColumn as DepartmentsStoreColumn
    from .store.departments import DepartmentsStoreRecord as DepartmentsStoreRecord
    from .store.job_postings import JobPostingsStoreColumn as JobPostingsStoreColumn
    from .store.job_postings import JobPostingsStoreRecord as JobPostingsStoreRecord
    from .store.jobs import JobsStoreColumn as JobsStoreColumn
    from .store.jobs import JobsStoreRecord as JobsStoreRecord
    from .store.locations import LocationsStoreColumn as LocationsStoreColumn
    from .store.locations import LocationsStoreRecord as LocationsStoreRecord
    from .store.sources import SourcesStoreColumn as SourcesStoreColumn
    from .store.sources import SourcesStoreRecord as SourcesStoreRecord
    from .store.users import UsersStoreColumn as UsersStoreColumn
    from .store.users import UsersStoreRecord as UsersStoreRecord
else:
    __getattr__, __dir__ = exports(
        __name__,
        {
            ".auth": ["AshbyAuthConfig"],
            ".connector": ["AshbyConnector", "SyncAshbyConnector"],
            ".entities.applications": ["Applications", "SyncApplications"],
            ".entities.archive_reasons": ["ArchiveReasons", "SyncArchiveReasons"],
            ".entities.candidate_tags": ["CandidateTags", "SyncCandidateTags"],
            ".entities.candidates": ["Candidates", "SyncCandidates"],
            ".entities.custom_fields": ["CustomFields", "SyncCustomFields"],
            ".entities.departments": ["Departments", "SyncDepartments"],
            ".entities.feedback_form_definitions": ["FeedbackFormDefinitions", "SyncFeedbackFormDefinitions"],
            ".entities.job_postings": ["JobPostings", "SyncJobPostings"],
            ".entities.jobs": ["Jobs", "SyncJobs"],
            ".entities.locations": ["Locations", "SyncLocations"],
            ".entities.sources": ["Sources", "SyncSources"],
            ".entities.users": ["SyncUsers", "Users"],
            ".models.applications": ["Application"],
            ".models.archive_reasons": ["ArchiveReason"],
            ".models.candidate_tags": ["CandidateTag"],
            ".models.candidates": ["Candidate"],
            ".models.custom_fields": ["CustomField"],
            ".models.departments": ["Department"],
            ".models.feedback_form_definitions": ["FeedbackFormDefinition"],
            ".models.job_postings": ["JobPosting", "JobPostingDetail"],
            ".models.jobs": ["Job"],
            ".models.locations": ["Location"],
            ".models.sources": ["Source"],
            ".models.users": ["User"],
            ".store.applications": ["ApplicationsStoreColumn", "ApplicationsStoreRecord"],
            ".store.archive_reasons": ["ArchiveReasonsStoreColumn", "ArchiveReasonsStoreRecord"],
            ".store.candidate_tags": ["CandidateTagsStoreColumn", "CandidateTagsStoreRecord"],
            ".store.candidates": ["CandidatesStoreColumn", "CandidatesStoreRecord"],
            ".store.departments": ["DepartmentsStoreColumn", "DepartmentsStoreRecord"],
            ".store.job_postings": ["JobPostingsStoreColumn", "JobPostingsStoreRecord"],
            ".store.jobs": ["JobsStoreColumn", "JobsStoreRecord"],
            ".store.locations": ["LocationsStoreColumn", "LocationsStoreRecord"],
            ".store.sources": ["SourcesStoreColumn", "SourcesStoreRecord"],
            ".store.users": ["UsersStoreColumn", "UsersStoreRecord"],
            "airbyte_agent_sdk.auth": ["AirbyteAuthConfig"],
        },
        whole=[
            ".params.candidates",
            ".params.applications",
            ".params.jobs",
            ".params.departments",
            ".params.locations",
            ".params.users",
            ".params.job_postings",
            ".params.sources",
            ".params.archive_reasons",
            ".params.candidate_tags",
            ".params.custom_fields",
            ".params.feedback_form_definitions",
        ],
    )

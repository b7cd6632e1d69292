// The calls of tests/clients/connectors/linkedin_ads.py, made by LinkedIn's client.
import client from "linkedin-api-client";
import { serve } from "./driver.mjs";

const linkedin = new client.RestliClient();
linkedin.axiosInstance.interceptors.request.use((request) => {
  request.url = request.url.replace("https://api.linkedin.com", process.argv[2]);
  return request;
});

const ACCOUNT = "urn:li:sponsoredAccount:512";
const CAMPAIGN = "urn:li:sponsoredCampaign:141";
const CREATIVE = "urn:li:sponsoredCreative:119";
const RULE = "urn:lla:llaPartnerConversion:104";
const USER = { account: ACCOUNT, user: "urn:li:person:_mVMF2Kp8p" };
const PAIR = { campaign: CAMPAIGN, conversion: RULE };
const OWNER = { owner: { sponsoredAccount: ACCOUNT } };
const TOKEN = { pageSize: 20, pageToken: "DgGerr1i_V-r==" };
const PAGE = { start: 20, count: 10 };
const SCHEDULE = { start: 1767225600000, end: 1769904000000 };
const TARGETING = {
  include: { and: [{ or: { "urn:li:adTargetingFacet:locations": ["urn:li:geo:103644278"] } }] },
};
const DAYS = { start: { year: 2026, month: 1, day: 14 }, end: { year: 2026, month: 2, day: 13 } };
const CAMPAIGNS = "/adAccounts/{account}/adCampaigns";
const GROUPS = "/adAccounts/{account}/adCampaignGroups";
const CREATIVES = "/adAccounts/{account}/creatives";

/** A call of a method, with what every call has. */
const call = (method, resourcePath, pathKeys, rest) => () =>
  linkedin[method]({ resourcePath, pathKeys, accessToken: "planted", versionString: "202609", ...rest });
const find = (path, keys, finderName, queryParams) => call("finder", path, keys, { finderName, queryParams });
const change = (path, keys, patchSetObject, queryParams = {}) =>
  call("partialUpdate", path, keys, { patchSetObject, queryParams });
const analyze = (pivot, of) =>
  find("/adAnalytics", {}, "analytics", {
    pivot,
    timeGranularity: "DAILY",
    dateRange: DAYS,
    ...of,
    fields: "impressions,clicks,pivotValues,dateRange",
  });
const ofMembers = (pivot) => analyze(pivot, { campaigns: [CAMPAIGN] });
const within = { account: 512 };

serve({
  "accounts.list": find("/adAccounts", {}, "search", {
    search: {
      reference: { values: ["urn:li:organization:2414183"] },
      name: { values: ["R&D, Europe (it's = 100 %)", "Ü"] },
      status: { values: ["ACTIVE", "DRAFT"] },
      test: false,
    },
    sortOrder: "DESCENDING",
    ...TOKEN,
  }),
  "accounts.create": call("create", "/adAccounts", {}, {
    entity: { name: "Company A", type: "BUSINESS", test: true },
  }),
  "accounts.get": call("get", "/adAccounts/{id}", { id: 512 }),
  "accounts.update": change("/adAccounts/{id}", { id: 512 }, { name: "Company B" }),
  "accounts.delete": call("delete", "/adAccounts/{id}", { id: 512 }),
  "account_users.list": find("/adAccountUsers", {}, "accounts", {
    accounts: [ACCOUNT],
    fields: "user,role",
    ...PAGE,
  }),
  "account_users.create": call("update", "/adAccountUsers/{key}", { key: USER }, {
    entity: { ...USER, role: "VIEWER" },
  }),
  "account_users.update": change("/adAccountUsers/{key}", { key: USER }, { role: "CAMPAIGN_MANAGER" }),
  "account_users.delete": call("delete", "/adAccountUsers/{key}", { key: USER }),
  "campaigns.list": find(CAMPAIGNS, within, "search", {
    search: {
      campaignGroup: { values: ["urn:li:sponsoredCampaignGroup:602"] },
      name: { values: [""] },
    },
    ...TOKEN,
  }),
  "campaigns.create": call("create", CAMPAIGNS, within, {
    entity: {
      account: ACCOUNT,
      name: "Launch",
      politicalIntent: "NOT_POLITICAL",
      runSchedule: SCHEDULE,
      offsiteDeliveryEnabled: false,
      dailyBudget: { amount: "18.50", currencyCode: "USD" },
      targetingCriteria: TARGETING,
    },
  }),
  "campaigns.get": call("get", `${CAMPAIGNS}/{id}`, { ...within, id: 141 }),
  "campaigns.update": change(`${CAMPAIGNS}/{id}`, { ...within, id: 141 }, { status: "PAUSED" }),
  "campaigns.delete": call("delete", `${CAMPAIGNS}/{id}`, { ...within, id: 141 }),
  "campaign_groups.list": find(GROUPS, within, "search", {
    search: { status: { values: ["ACTIVE"] } },
    ...TOKEN,
  }),
  "campaign_groups.create": call("create", GROUPS, within, {
    entity: { account: ACCOUNT, name: "Q1", runSchedule: SCHEDULE },
  }),
  "campaign_groups.get": call("get", `${GROUPS}/{id}`, { ...within, id: 602 }),
  "campaign_groups.update": change(`${GROUPS}/{id}`, { ...within, id: 602 }, { name: "Q2" }),
  "campaign_groups.delete": call("delete", `${GROUPS}/{id}`, { ...within, id: 602 }),
  "creatives.list": find(CREATIVES, within, "criteria", {
    campaigns: [CAMPAIGN, "urn:li:sponsoredCampaign:142"],
    intendedStatuses: ["ACTIVE"],
    isTestAccount: false,
    ...TOKEN,
  }),
  "creatives.create": call("create", CREATIVES, within, {
    entity: { campaign: CAMPAIGN, content: { reference: "urn:li:share:7" } },
  }),
  "creatives.get": call("get", `${CREATIVES}/{id}`, { ...within, id: CREATIVE }),
  "creatives.update": change(`${CREATIVES}/{id}`, { ...within, id: CREATIVE }, { intendedStatus: "PAUSED" }),
  "creatives.delete": call("delete", `${CREATIVES}/{id}`, { ...within, id: CREATIVE }),
  "conversions.list": find("/conversions", {}, "account", {
    account: ACCOUNT,
    fields: "id,name,type",
    ...PAGE,
  }),
  "conversions.create": call("create", "/conversions", {}, {
    queryParams: { autoAssociationType: "ALL_CAMPAIGNS" },
    entity: {
      account: ACCOUNT,
      name: "Demo requests",
      type: "LEAD",
      urlMatchRuleExpression: [[{ matchType: "CONTAINS", matchValue: "/thanks" }]],
    },
  }),
  "conversions.get": call("get", "/conversions/{id}", { id: 104 }),
  "conversions.update": change("/conversions/{id}", { id: 104 }, { enabled: false }, { account: ACCOUNT }),
  "conversion_events.create": call("batchCreate", "/conversionEvents", {}, {
    entities: [
      {
        conversion: RULE,
        conversionHappenedAt: 1767225600000,
        user: { userIds: [{ idType: "SHA256_EMAIL", idValue: "00ff" }] },
      },
    ],
  }),
  "campaign_conversions.create": call("update", "/campaignConversions/{key}", { key: PAIR }, {
    entity: PAIR,
  }),
  "campaign_conversions.delete": call("delete", "/campaignConversions/{key}", { key: PAIR }),
  "ad_campaign_analytics.list": analyze("CAMPAIGN", { campaigns: [CAMPAIGN] }),
  "ad_creative_analytics.list": analyze("CREATIVE", { creatives: [CREATIVE] }),
  "ad_impression_device_analytics.list": analyze("IMPRESSION_DEVICE_TYPE", { campaigns: [CAMPAIGN] }),
  "ad_member_company_analytics.list": ofMembers("MEMBER_COMPANY"),
  "ad_member_company_size_analytics.list": ofMembers("MEMBER_COMPANY_SIZE"),
  "ad_member_country_analytics.list": ofMembers("MEMBER_COUNTRY_V2"),
  "ad_member_industry_analytics.list": ofMembers("MEMBER_INDUSTRY"),
  "ad_member_job_function_analytics.list": ofMembers("MEMBER_JOB_FUNCTION"),
  "ad_member_job_title_analytics.list": ofMembers("MEMBER_JOB_TITLE"),
  "ad_member_region_analytics.list": ofMembers("MEMBER_REGION_V2"),
  "ad_member_seniority_analytics.list": ofMembers("MEMBER_SENIORITY"),
  "lead_forms.list": find("/leadForms", {}, "owner", { ...OWNER, ...PAGE }),
  "lead_form_responses.list": find("/leadFormResponses", {}, "owner", {
    ...OWNER,
    leadType: { leadType: "SPONSORED" },
    limitedToTestLeads: false,
    submittedAtTimeRange: SCHEDULE,
    fields: "id,submittedAt,form:(name,content)",
    ...PAGE,
  }),
});

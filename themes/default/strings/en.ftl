# The words of the templates, in English. Messages without values are `site.t.NAME` in templates,
# with `_` for `-`.

## The frame of every page

skip-to-content = Skip to main content
main-navigation = Main
breadcrumbs = Where you are
languages = Languages
pager = Pages before and after
previous = Previous
next = Next
contents = Contents
back-to-contents = Back to contents
in-this-plan = In this plan
contact = Contact
made-with = Made with

## Facts and their sources

source = Source
as-printed = As printed
probable-reading = Should probably read
concerns = About
defects = Mistakes in the source
defects-here = Mistakes in the source text
defects-about = The source document has these mistakes. We show what it prints, and how we think it should read.

## Editions and versions

editions = The plans
timeline = Important dates
versions = Versions
from-version = From this version:
plan-at-a-glance = The plan at a glance
ways-to-read = Ways to read it
sections = Text of the plan
commitments = What is promised
reported = What others report
reported-about = We do not hold the text of this version. Other documents say this about it.
about-this-version = About this version
people = People
contacts-as-printed = Contacts as printed
contacts-out-of-date = These contacts are out of date. Do not use them.
contacts-now = Contacts now
names-of-the-body = Names of the organisation
downloads = Downloads
same-as-a-file = The same as a file
whole-site = The whole site
own-page = Open on its own page:

## Commitments and measures

measure = Measure
target = Target
baseline = Starting point
deadline = Deadline
outcome = Was it met?
also-called = Also called
metric = Metric
metrics = Metrics
metrics-caption = Metrics that belong to this commitment
framework-caption = The metrics by priority
measures-caption = Measures and targets
data-source = Source of the data
where-printed = Where it is printed

## Events

planned = Planned
actual = Happened
members = Members

## Documents, glossary

documents-sources = Documents that this site rests on
documents-named = Documents that they name
what-it-says = What it says
what-rests-on-it = What rests on it
letters = Letters

## Other pages

print-advice = This page is made for paper. Use the print command of your browser: it fills a few sides of A4.
read-it-at = Read it online:
not-found = There is no page at this address.
not-found-try = Try one of these pages

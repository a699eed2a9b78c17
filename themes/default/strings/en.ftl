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
reported-about = Other documents say this about it.
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

# The words of views: messages with values, and words that the program puts into pages.

## Titles of pages

home = Home
title-events = Events
title-whole = The whole text on one page
title-summary = Summary for printing
summary-of = Summary · { $version }
title-measures = Measures and targets
title-figures = Figures
title-defects = Mistakes in the source
title-documents = Documents
title-glossary = Words and abbreviations
title-contacts = Contacts
title-downloads = Downloads
title-not-found = Page not found
nav-text = Text of the plan
nav-views = Other ways to read it

## Descriptions for search engines and link previews

describe-part = { $title }: part of { $plan }.
describe-events = What happened to { $title } and when: what was planned, what took place, and who says so.
describe-whole = { $plan }, { $version }: all of the text on one page.
describe-summary = { $plan }, { $version }: what is promised and how it is measured, on a few sides of paper.
describe-measures = { $plan }, { $version }: every measure with its target, starting point and deadline.
describe-framework = { $plan }, { $version }: the metrics that are watched, by priority.
describe-figures = { $plan }, { $version }: the numbers that the text uses, each with its source.
describe-defects = Mistakes in the source text of { $title }: what it prints, and how it should probably read.
describe-documents = The documents that this site rests on and the documents that they name, with dates and addresses.
describe-document = What is known about the document “{ $title }” and which facts rest on it.
describe-glossary = Words and abbreviations of the plans in plain English.
describe-contacts = How to reach the organisation now, and the contacts that earlier plans printed.
describe-downloads = The plans as data: CSV for spreadsheets and JSON for programs.
describe-not-found = There is no page at this address.

## Levels of a plan

label-group = Group
label-groups = Groups
label-commitment = Commitment
label-commitments = Commitments
label-numbered = { $label } { $number }
label-with-value = { $label }: { $value }
count-of = { $label }: { $count }
count-measures = Measures
count-numeric-targets = Targets with a number
count-metrics = Metrics
with-certainty = { $text } ({ $certainty })

## Status of a version

status-draft = Draft
status-consultation = Out for comment
status-published = Published
status-revised = Revised
status-superseded = Superseded
status-withdrawn = Withdrawn
held-full = Full text
held-digest = All facts, in our words
held-none = Text not held
date-drafted = Drafted
date-consulted = Put out for comment
date-presented = Presented
date-approved = Approved
date-published = Published
date-in-force = In force
date-ended = Ended
banner-not-held = Text not held
banner-not-held-text = We know that this version existed, but we do not hold its text. This page shows what other documents say about it.
banner-draft-text = This is a draft. It had not been adopted when it was written, and the plan that followed may differ.
banner-consultation-text = This version is out for comment. It has not been adopted.
banner-superseded-text = A later version has replaced this one.
banner-withdrawn-text = This version was taken back.
banner-current = Read instead: { $title }

## How certain facts are, and why values are missing

certainty-inferred = our inference
certainty-editor = our reading
our-reading = Our reading
provenance-full = Where this stands in the plan
provenance-digest = In our words. The plan’s own text is the source document.
state-not-stated = The plan does not say
state-not-in-sources = Our sources do not say
state-under-review = Under review
state-to-be-published = To be published
state-not-held = We do not hold the text that would say
state-shares-cell-above = Left blank in the source; it may share the value above, which is not confirmed
state-placeholder = The source has only placeholder text
state-redacted = Withheld by the source
state-withdrawn = Withdrawn by the source
state-due = Promised for { $date }
not-applicable = Not applicable

## Measures and targets

measures = How it is measured
measures-absent = No target set
measures-none = No measures
measures-none-text = The plan sets no measures here
target-increase-by = A rise of { $quantity }
target-decrease-by = A fall of { $quantity }
target-level = { $quantity }; the plan prints the number only, not “at least” or “at most”
target-at-least = { $quantity } or more
target-at-most = { $quantity } or less
target-increase = A rise; the plan gives no number
target-decrease = A fall; the plan gives no number
target-maintain = No change
target-milestone = Something to be done
target-deliverable = Something to be produced
target-none = Only watched; the plan sets no target
kind-change = Change by a number
kind-level = A level
kind-trend = Direction only
kind-milestone = Milestone
kind-deliverable = Deliverable
kind-none = Watched only
row-of = What is counted
row-scope = Who or where
row-measured-by = Measured by
row-trajectory = Steps on the way
trajectory = From { $start } to { $end }, in steps of { $step } a year. Last step: { $by }
statement-success = What success is
statement-delivery = What will be done
statement-measure = How it will be seen
outcome-none = No result is in our sources, so we cannot say whether this was met.
outcome-nothing-measured = The plan gives nothing here that could be checked against a result, and no result is in our sources.

## Units

unit-percent = { $value }%
unit-percentage-points = { $value ->
    [1] 1 percentage point
   *[other] { $value } percentage points
}
unit-pounds = £{ $value }
unit-million-pounds = £{ $value } million
unit-not-stated = { $value } (unit not stated)
unit-words = { $value } { $unit }

## Dates

date-spring = spring { $year }
date-summer = summer { $year }
date-autumn = autumn { $year }
date-winter = winter { $year }
date-start = start of { $date }
date-early = early { $date }
date-mid = mid-{ $date }
date-late = late { $date }
date-end = end of { $date }
date-by = by { $date }
date-from = from { $date }
date-until = until { $date }
date-between = { $first } to { $last }
reviewed = Last reviewed on { $date }

## Events

event-drafting = Drafting
event-consultation = Consultation
event-meeting = Meeting
event-decision = Decision
event-publication = Publication
event-deadline = Deadline
event-period = Period
event-stamp = Date stamp
event-context = Background
punctuality-later = Later than first planned
punctuality-in-time = By the date first planned
row-body = Who met
row-time = Time
row-place = Place
row-item = Item
row-paper = Paper
row-recommendation = Recommendation
row-implication = Implications: { $kind }
row-audience = Who was asked
row-opens = Opened
row-closes = Closed
row-channel = How to answer
row-responses = What came back

## Mistakes in the source

defects-noted = { $count ->
    [one] { $count } mistake in the source text is noted
   *[other] { $count } mistakes in the source text are noted
}
gravity-minor = Minor
gravity-major = May mislead
gravity-blocking = Must be mended before adoption
defect-placeholder = Placeholder text
defect-count = Count that does not agree
defect-unresolved = Question left in
defect-missing = Something missing
defect-sense = Sense reversed
defect-incomplete = Unfinished sentence
defect-wording = Wording
defect-misplaced = In the wrong place
defect-inconsistent = Two forms of one thing
defect-date = Date
defect-extraction = Damage from extraction

## Facts about versions and documents

row-period = Period
row-plan-title = Title as printed
row-status = Status
row-held = Text
row-document = Source document
row-date = Date
row-date-note = About the date
row-publisher = Published by
row-address = Address
row-archived = Archived copy
row-file = File used
row-sha256 = SHA-256 of the file
row-named-in = Named in
row-named-in-text = Our sources name this document
link-live = The link works
link-dead = The link no longer works
link-archived = The link no longer works; a copy is archived
link-not-checked = We have not checked this link
link-none = No address is given
facts-resting = { $count ->
    [0] No fact on this site rests on it
    [one] { $count } fact on this site rests on it
   *[other] { $count } facts on this site rest on it
}

## Contacts

channel-post = Post
channel-phone = Phone
channel-email = Email
channel-web = Website
channel-social = Social media

## Downloads

download-measures-csv = Measures and targets
download-measures-csv-about = One row a measure, with commitment, target, starting point, deadline and source.
download-commitments-csv = Commitments
download-commitments-csv-about = One row a commitment, with its group and the number of its measures.
download-framework-csv = Performance framework
download-framework-csv-about = One row a metric, with its priority and where the data come from.
download-figures-csv = Figures
download-figures-csv-about = The numbers that the text uses, with digits as printed.
download-events-csv = Events
download-events-csv-about = Planned and actual dates with sources.
download-version-json = The version as data
download-version-json-about = Everything in one file, described by the JSON Schema.
download-plan-json = Index of this site
download-plan-json-about = All versions with the digest of their data, for programs that collect plans.
download-version-schema-json = JSON Schema
download-version-schema-json-about = What the JSON of a version holds.
file-format = { $format }, { $size }
file-kilobytes = { $size } KB

## Words within texts

note = Note
footnotes = Footnotes
footnote = Footnote
back-to-text = Back to text
table = Table

## What changed between two texts, said at the change. Those that end in a colon come before the words
## they speak of; screen readers say them, most readers see colours and lines instead.

diff-added = added:
diff-added-end = end of addition
diff-removed = removed:
diff-removed-end = end of removal
diff-row-added = row added:
diff-row-removed = row removed:
diff-column-added = column added:
diff-column-removed = column removed:
diff-joined = paragraphs joined here
diff-moved-down = Moved down.
diff-moved-up = Moved up.
diff-old-place = See its old place
diff-away-down = This moved down.
diff-away-up = This moved up.
diff-new-place = See its new place
diff-split = Part { $part } of { $count } of a paragraph that was split:
diff-merged = { $count } paragraphs became one:
diff-format = formatting changed, before: { $formats }:
diff-format-end = end of changed formatting
diff-link-before = (link before: { $address })
diff-style-plain = plain
diff-style-emphasis = stressed
diff-style-strong = important
diff-style-strikethrough = struck out
diff-style-code = code
diff-style-link = link
diff-kind-before = Before: { $kind }.
diff-kind-part = section
diff-kind-heading = heading of level { $level }
diff-kind-paragraph = paragraph
diff-kind-list = list
diff-kind-numbered-list = numbered list
diff-kind-item = list item
diff-kind-quote = quotation
diff-kind-table = table
diff-kind-caption = title of a table
diff-kind-row = row
diff-kind-cell = cell
diff-kind-preformatted = code
diff-kind-rule = break
diff-kind-footnote = footnote

## Kinds of changes, and the list of them

diff-title = What changed from { $old } to { $new }
diff-count = { $count ->
    [0] No changes.
    [one] 1 change.
   *[other] { $count } changes.
}
diff-is-added = Added
diff-is-removed = Removed
diff-is-reworded = Reworded
diff-is-replaced = Replaced
diff-is-renamed = Renamed
diff-is-formatted = Formatting changed
diff-is-moved = Moved
diff-is-moved-and-reworded = Moved and reworded
diff-is-split = Split
diff-is-merged = Merged
diff-is-recast = Another kind of text

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
defects-about = The text that we hold has these mistakes. Some may have arisen when the text was taken out of its file; those say so. We show what it prints, and how we think it should read.

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

## Results

title-results = Results
results-caption = What it came to
results-about = These are the results that sources give. Where it says so, this site has worked out from the numbers whether a target was met.
results-latest-counted = What the latest result of each measure says:
results-none = No source that we hold gives a result for this version, so we cannot say whether anything was met.
result = Result
result-period = Period
result-without-source = No source is given
latest-result = Latest result

## What is asked of a plan

title-coverage = What is asked of this plan
coverage-about = “Found” means that the editor has marked where the plan answers, or that an event or a date does. It does not judge how well. “Not found” means that nobody has marked a place.
coverage-contents = What such a plan sets out
coverage-contents-caption = Required contents and where they are
coverage-steps = Steps on the way
coverage-steps-caption = Steps, when they were planned and when they happened
coverage-asked = What is asked
coverage-where = Where it is
coverage-law = Who asks for it
coverage-checked = Looked up in:
coverage-practice = Good practice, not law
coverage-no-date = No date is given
coverage-found = Found
coverage-not-found = Not found
coverage-not-held = Not found; we do not hold the text
coverage-contents-found = Contents found: { $found } of { $total }
coverage-steps-found = Steps found: { $found } of { $total }
describe-coverage = { $plan }, { $version }: what the law or good practice asks of such a plan, and where this one answers it.

## Events

planned = Planned
actual = Happened
event = Event
in-time = In time?
planned-and-happened = What was planned, and what happened
calendar-about = The calendar has exact days only: where our sources give a month or a season, nothing is made up.
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
banner-draft-text = This is a draft. It had not been adopted when it was written, and a plan adopted later may differ.
banner-consultation-text = This version is out for comment. It has not been adopted.
banner-superseded-text = A later version has replaced this one.
banner-withdrawn-text = This version was taken back.
banner-current = Read instead: { $title }

## How certain facts are, and why values are missing

certainty-inferred = our inference
certainty-editor = our reading
our-reading = Our inference
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
measures-none = No list of measures
measures-none-text = The plan has no list of measures here
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

## Results: the words of views

describe-results = { $plan }, { $version }: what the measures came to, with sources, and whether targets were met.
results-without = { $count } of { $total } measures have no result in our sources.
results-financial-year = A year such as 2026/27 is a financial year: it runs from 1 April to 31 March.
result-none = No result in our sources
result-latest = { $value } ({ $period }). { $verdict }
result-no-figure = The source gives no figure
result-no-data = No figure for this period
result-redacted = The figure is withheld
result-rise = A rise of { $quantity }
result-fall = A fall of { $quantity }
result-no-change = No change
result-value-and-change = { $value } ({ $change })
result-out-of = { $count } of { $of }
result-from-to = from { $first } to { $last }
result-before = Before
result-peer = Others
result-beside = { $label }, { $period }
outcome-some = { $count } of { $total } measures here have results in our sources. They stand beside the measures above.
outcome-other-version = Results are held against the targets of another version: { $version }.
verdict-met = Met
verdict-not-met = Not met
verdict-on-track = On track
verdict-behind = Behind
verdict-no-data = No data
verdict-redacted = Withheld
verdict-redefined = Counted in another way
verdict-open = Not known
result-stated = The source says so
result-nobody-gives = No source that we hold gives a figure
result-worked-out = Worked out by this site. Result: { $value }. Target: { $target }
contradiction-met = The numbers say the opposite: met. { $basis }
contradiction-not-met = The numbers say the opposite: not met. { $basis }
open-no-number = There is no number to compare with the target
open-redefined = It is counted in another way than the target
open-no-target = The plan sets no target in numbers, and the source does not say
open-no-direction = The plan prints a number and not “at least” or “at most”, and the source does not say
open-other-unit = Result and target are in different units, and the source does not say
open-no-baseline = The value from which change is counted is not given
open-not-due = The deadline is later than this period
open-no-deadline = Not reached in this period; the plan gives no deadline
chart-title = Trend: { $measure }
chart-target = Dashed line: the target, { $value }
chart-steps = Dotted line with squares: the steps of the target, counted back from the last one by this site
chart-missing = Cross: no figure for this period
chart-anew = Upright line: from here on it is counted in another way
chart-begins = The scale begins at { $value }, not at zero
chart-no-figure = no figure
chart-in-points = Numbers: percentage points
chart-in-million-pounds = Numbers: millions of pounds
chart-in-words = Numbers: { $unit }

## Units

unit-percent = { $value }%
unit-percentage-points = { $count ->
    [one] { $value } percentage point
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
date-quarter = quarter { $number } of { $date }
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
punctuality-open = Not known
planned-legend = Open marks are plans, filled marks are what happened. Each line runs from { $first } to { $last }.
planned-one-day = All of these dates are of one day, { $first }.
calendar-planned = Planned: { $title }
calendar-closes = Last day: { $title }
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
download-results-csv = Results
download-results-csv-about = One row a measure and period, with value, count, what it is compared with, status and source.
download-events-csv = Events
download-events-csv-about = Planned and actual dates with sources.
download-events-ics = Calendar
download-events-ics-about = The exact days among the events, for a calendar program.
download-version-json = The version as data
download-version-json-about = Everything in one file, described by the JSON Schema.
download-plan-json = Index of this site
download-plan-json-about = All versions with the digest of their data, for programs that collect plans.
download-version-schema-json = JSON Schema
download-version-schema-json-about = What the JSON of a version holds.
file-format = { $format }, { $size }
file-kilobytes = { $size } KB
file-megabytes = { $size } MB

## Words within texts

note = Note
footnotes = Footnotes
footnote = Footnote
back-to-text = Back to text
table = Table

## What changed

feed = Feed of changes (Atom)
what-changed = What changed
changes-about = Here you can see what changed between two versions of a plan, and between two plans.
edition-to-edition = From plan to plan
other-comparisons = Other comparisons
follow = Follow the changes
follow-about = A feed reader can tell you when there are new changes:
changed-here = What changed here
change-note = Note on the changes
in-short = In short
all-changes = All changes
jump-to-part = Jump to
show-one-kind = Pick one kind of change
only-on-one-side = Only in one of the two plans
full-text = Full text with all changes
in-the-text = Show it in the text
change = Change
previous-change = Previous change
next-change = Next change
before = Before
after = After
reported-changes = Changes that others report
reported-changes-about = These changes are not worked out from two texts. A source says so, or two documents print it differently.
aspects = The two side by side, as we read them
aspects-about = We chose and worded these points. The plans do not put them side by side.
structure = How the two are built
structure-caption = What each of the two has, counted
what-is-counted = What is counted
difference = Difference
other-forms = See also
side-by-side = Side by side
sides-caption = The two texts, paragraph by paragraph

## Histories and topics

through-versions = Version by version
threads = Topics through the plans
not-comparable = Cannot be compared:
silence = “Not mentioned” means that we searched the text and did not find the subject. It does not show that the work has ended.

## The sheet to sign

sign-off = Sign-off
sign-off-advice = This page is made for paper. Print it, check every change, and sign it.
sign-checked = Checked by
sign-approved = Approved by
sign-name = Name
sign-role = Role
sign-date = Date
sign-signature = Signature
sign-comment = Comments

## What changed: the words of views

title-sign-off = Sheet to sign
title-history = What happened to “{ $title }”
describe-changes = What changed between the versions of each plan, and from one plan to the next.
describe-comparison = What changed from { $old } to { $new }: every change in a sentence, with values before and after.
describe-side-by-side = { $old } and { $new } next to each other, paragraph by paragraph.
describe-sign-off = Every change from { $old } to { $new } on one sheet, to be printed and signed.
describe-history = What happened to “{ $title }” in all versions and plans that this site has.
describe-threads = Topics that run through several plans, and what each plan says about them.
from-to = From “{ $old }” to “{ $new }”
version-of-edition = { $edition }, { $version }
earlier-version = Earlier
later-version = Later
basis-computed = Worked out from both texts
basis-reported = Only what others report
basis-nothing = Nothing is reported about what changed
basis-reported-by = A source says so
basis-compared-wording = We compared what two documents print
reported-change = from other documents
comparison-computed = We hold a text of both. The list of changes was worked out by comparing them; what we put side by side ourselves is marked.
comparison-no-old-text = We do not hold the text of “{ $old }”, so there is nothing to compare. This page shows only what others report.
comparison-no-new-text = We do not hold the text of “{ $new }”, so there is nothing to compare. This page shows only what others report.
comparison-no-texts = We hold neither text, so there is nothing to compare. This page shows only what others report.
comparison-digest = At least one of the two is held in our words, not word for word. A difference in wording may be ours and not the plan’s. Numbers, dates and names are those of the plans.
all-comparisons = All comparisons
counted = { $count ->
    [one] { $count } { $one }
   *[other] { $count } { $many }
}
counted-in-form = { $count } { $form }
overview-built = The earlier plan has { $old } in { $old-groups }; the later one has { $new } in { $new-groups }.
overview-measured = The earlier plan has { $old ->
    [0] no list of measures
    [one] { $old } measure, { $old-numbers } with a number to reach,
   *[other] { $old } measures, { $old-numbers } with a number to reach,
} and { $old-metrics ->
    [0] no metrics
    [one] { $old-metrics } metric
   *[other] { $old-metrics } metrics
}. The later one has { $new ->
    [0] no list of measures
    [one] { $new } measure, { $new-numbers } with a number to reach,
   *[other] { $new } measures, { $new-numbers } with a number to reach,
} and { $new-metrics ->
    [0] no metrics
    [one] { $new-metrics } metric
   *[other] { $new-metrics } metrics
}.
overview-alone = { $old ->
    [one] { $old } part stands
   *[other] { $old } parts stand
} only in the earlier plan and { $new } only in the later one. That does not show that anything was dropped, or that anything is new.
comparison-nothing-tied = No part of one plan is tied to a part of the other, so there is no list of changes here. See below what each plan has.
comparison-nothing-reported = Nothing is reported about what changed.
comparison-unchanged = Nothing changed between these two versions.
full-text-legend = Added words are underlined and removed words are struck through. Screen readers say “added” and “removed”.
state-changed = Changed
state-moved-away = Moved away from here
state-moved-here = Moved here
stood-elsewhere = Stood elsewhere
stands-elsewhere = Stands elsewhere now
not-in-earlier = Not in the earlier version
not-in-later = Not in the later version
side-by-side-legend = The earlier text is on the left, the later one on the right. Every change is said in words.
sign-off-of-draft = “{ $old }” was adopted. “{ $new }” is the draft to sign off.
sign-off-of-adopted = “{ $old }” was adopted. “{ $new }” came after it and was adopted as well.
sign-off-since-draft = “{ $old }” was a draft and was not adopted as it stood. “{ $new }” came after it.
sign-off-since-adopted = All changes since “{ $old }”, which was adopted
only-in = Only in { $plan }
only-in-none = None
silence-is-no-evidence = No id and no editor ties these to a part of the other plan. That one plan does not mention something does not show that it was dropped, or that it is new.
paired-by-likeness = taken for the same because the words are nearly the same
change-number = Change { $number } of { $count }
changed-since = What changed since “{ $version }”
changed-first = This is the first version of the plan that this site knows.
changed-same = Nothing changed here since “{ $version }”.
changed-count = { $count ->
    [one] { $count } change here since “{ $version }”
   *[other] { $count } changes here since “{ $version }”
}
changed-not-held = We do not hold the text of “{ $version }”, so nobody can say from this site what changed here.
changed-reported = { $count ->
    [one] { $count } change since “{ $version }” is known from other documents. We do not hold both texts.
   *[other] { $count } changes since “{ $version }” are known from other documents. We do not hold both texts.
}
feed-title = What changed: { $site }
feed-version = { $plan }: { $version }
feed-comparison = What changed: { $title }

## What a change is about, within a sentence

quoted = “{ $text }”
subject-version = the plan
subject-labelled = { $label } “{ $name }”
subject-part = { $name } of { $of }
subject-section = section
subject-priority = priority
subject-contact = contact
subject-figure = figure
subject-defect = the mistake
row-name = Name
row-position = Place in the order
row-place-in-plan = Place in the plan
row-heading = Heading
row-tied = Commitment
row-person = Person
field-prose = The text
field-label = Its label
field-defect = What it concerns
field-explanation = Explanation
position = number { $place } in its list
no-number = no number
nothing-there = nothing
state-listed = { $count ->
    [one] { $count } measure
   *[other] { $count } measures
}
difference-more = { $amount } more
difference-more-harder = { $amount } more, so harder to reach
difference-more-easier = { $amount } more, so easier to reach
difference-less = { $amount } less
difference-less-harder = { $amount } less, so harder to reach
difference-less-easier = { $amount } less, so easier to reach
count-other-groups = Other headings
count-statements = Statements
count-without-measures = Commitments with no measure set
count-sections = Sections of text
count-fewer = { $count } fewer
count-same = The same
count-more = { $count } more

## Changes in a sentence

sentence-added = { $subject } is new.
sentence-removed = { $subject } is no longer there.
sentence-only-new = Nothing in the earlier plan is tied to { $subject }.
sentence-only-old = Nothing in the later plan is tied to { $subject }.
sentence-merged = { $from } were put together as { $subject }.
sentence-merged-into = { $from } became part of { $subject }.
sentence-split = { $subject } was split into { $into }.
sentence-renamed = “{ $old }” is now called “{ $new }”.
sentence-renumbered = { $subject } has a new number: { $new }. Before: { $old }.
sentence-renumbered-run = { $count } things in a row have new numbers, from { $first } to { $last }.
sentence-reordered = { $subject } is now { $new }. Before: { $old }.
sentence-moved = { $subject } moved from { $old } to { $new }.
sentence-regrouped = { $subject } now stands under “{ $new }”. Before: “{ $old }”.
sentence-target = The target for { $subject } changed. Before: { $old }. Now: { $new }.
sentence-target-increase = The target for { $subject } changed from a rise of { $old } to a rise of { $new }.
sentence-target-decrease = The target for { $subject } changed from a fall of { $old } to a fall of { $new }.
sentence-target-level = The target for { $subject } changed from { $old } to { $new }.
sentence-target-at-least = The target for { $subject } changed from at least { $old } to at least { $new }.
sentence-target-at-most = The target for { $subject } changed from at most { $old } to at most { $new }.
sentence-state = How { $subject } is measured changed. Before: { $old }. Now: { $new }.
sentence-state-set = { $subject } now has { $new }. Before: { $old }.
sentence-baseline = The starting point for { $subject } changed. Before: { $old }. Now: { $new }.
sentence-trajectory = The steps on the way for { $subject } changed. Before: { $old }. Now: { $new }.
sentence-due-earlier = The deadline for { $subject } was brought forward from { $old } to { $new }.
sentence-due-later = The deadline for { $subject } was put back from { $old } to { $new }.
sentence-due-set = There is now a deadline for { $subject }: { $new }.
sentence-due-withdrawn = There is no deadline for { $subject } any more. Before: { $old }.
sentence-due-restated = The deadline for { $subject } is worded differently. Before: { $old }. Now: { $new }.
sentence-status = The status of the plan changed from “{ $old }” to “{ $new }”.
sentence-held = How much of the text we hold changed. Before: { $old }. Now: { $new }.
sentence-date-set = There is now a date for “{ $subject }”: { $new }.
sentence-date-withdrawn = There is no date for “{ $subject }” any more. Before: { $old }.
sentence-person = The person given changed. Before: { $old }. Now: { $new }.
sentence-of-version = { $subject } changed. Before: { $old }. Now: { $new }.
sentence-date = The date “{ $subject }” changed. Before: { $old }. Now: { $new }.
sentence-value = { $subject } changed from { $old } to { $new }.
sentence-source = Where the data for { $subject } come from changed. Before: { $old }. Now: { $new }.
sentence-tied = { $subject } belongs to another commitment. Before: { $old }. Now: { $new }.
sentence-prose-added = { $subject } now has a text.
sentence-prose-removed = { $subject } has no text any more.
sentence-prose-reworded = { $subject } was reworded.
sentence-prose-corrected = Slips in { $subject } were corrected.
sentence-text-added = { $subject } says more: { $field }.
sentence-text-removed = { $subject } says less: { $field }.
sentence-reworded = { $subject } was reworded: { $field }.
sentence-corrected = { $subject } was corrected: { $field }.

## Kinds of changes

change-merged = Merged
change-split = Split
change-added = Added
change-removed = Removed
change-only-old = Only in the earlier plan
change-only-new = Only in the later plan
change-moved = Moved
change-target = Target changed
change-state = State changed
change-deadline = Deadline changed
change-trajectory = Steps changed
change-baseline = Starting point changed
change-figure = Figure changed
change-source = Source of data changed
change-tied = Belongs elsewhere
change-status = Status changed
change-held = Text held changed
change-date = Date changed
change-contact = Contact changed
change-person = Person changed
change-renamed = Renamed
change-renumbered = Renumbered
change-reordered = Reordered
change-reworded = Reworded
change-corrected = Corrected
change-emphasis = Emphasis changed
change-not-comparable = Not a change: not comparable

## Counts of changes

count-changes = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
count-reported = { $count ->
    [one] { $count } change known from other documents
   *[other] { $count } changes known from other documents
}
count-merged = { $count } merged
count-split = { $count } split
count-added = { $count } added
count-removed = { $count } removed
count-only-old = { $count } only in the earlier plan
count-only-new = { $count } only in the later plan
count-moved = { $count } moved
count-target = { $count ->
    [one] { $count } target changed
   *[other] { $count } targets changed
}
count-state = { $count ->
    [one] { $count } state changed
   *[other] { $count } states changed
}
count-deadline = { $count ->
    [one] { $count } deadline changed
   *[other] { $count } deadlines changed
}
count-trajectory = { $count } with other steps
count-baseline = { $count ->
    [one] { $count } starting point changed
   *[other] { $count } starting points changed
}
count-figure = { $count ->
    [one] { $count } figure changed
   *[other] { $count } figures changed
}
count-source = { $count ->
    [one] { $count } source of data changed
   *[other] { $count } sources of data changed
}
count-tied = { $count } belong elsewhere
count-status = { $count ->
    [one] { $count } status changed
   *[other] { $count } statuses changed
}
count-held = { $count } held otherwise
count-date = { $count ->
    [one] { $count } date changed
   *[other] { $count } dates changed
}
count-contact = { $count ->
    [one] { $count } contact changed
   *[other] { $count } contacts changed
}
count-person = { $count ->
    [one] { $count } person changed
   *[other] { $count } people changed
}
count-renamed = { $count } renamed
count-renumbered = { $count } renumbered
count-reordered = { $count } reordered
count-reworded = { $count } reworded
count-corrected = { $count } corrected

## Classes of changes, by consequence

class-standing = The plan as a whole
class-structure = How the plan is built
class-commitments = What is promised
class-targets = Targets and measures
class-deadlines = Deadlines
class-figures = Figures and data
class-people = People and contacts
class-names = Names, numbers and order
class-wording = Wording
class-defects = Mistakes in the source
class-corrections = Small corrections

## Topics and histories

threads-are-our-reading = That these places belong together is our reading. No plan says so.
not-mentioned = This version does not mention it. That does not show that anything was dropped.
history-summary = This site has { $count ->
    [one] { $count } version
   *[other] { $count } versions
} of the plans, and holds a text of { $held } of them. This promise stands in { $found } of those.
history-this = In the version that you came from
history-present = In this version
history-not-held = Text not held, so nobody can say from this site
history-not-mentioned = No promise of this version is tied to it. That does not show that it was dropped.
descent-continues = Takes up “{ $title }” of { $version }:
descent-merged-into = Became part of “{ $title }” of { $version }:
descent-split-from = Was a part of “{ $title }” of { $version }:
descent-renamed-from = Was called “{ $title }” in { $version }:

## Downloads of comparisons

download-changes-csv = Changes
download-changes-csv-about = One row a value, with kind, ids, and the value before and after.
download-changes-json = The changes as data
download-changes-json-about = Everything that was worked out, described by the JSON Schema. Reported changes are not in it.
download-changes-schema-json = JSON Schema of changes
download-changes-schema-json-about = What the JSON of a comparison holds.

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
diff-within-before = Before: within { $kind }.
diff-another-before = Before: within another { $kind }.
diff-alone-before = Before: on its own.
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

diff-told = A source says: { $title }
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
diff-is-renumbered = Renumbered
diff-is-formatted = Formatting changed
diff-is-moved = Moved
diff-is-moved-and-reworded = Moved and reworded
diff-is-split = Split
diff-is-merged = Merged
diff-is-recast = Another kind of text

## Languages and translations

language-name = English
translation = Translation
translation-machine = A computer program made this translation. Nobody has checked it yet.
translation-part = { $percent }% of the words of this page are translated. The rest is in { $language }.
translation-none = The text of this page has not been translated yet. It is in { $language }.
translation-stale = { $count ->
    [one] { $count } text has changed in { $language } since it was translated (on { $date } or later). It is marked, or shown in { $language }.
   *[other] { $count } texts have changed in { $language } since they were translated (on { $date } or later). They are marked, or shown in { $language }.
}
translation-compared = The texts of the two versions are compared in { $language }, the language in which they were written.
translation-read-source = Read the current page in { $language }
out-of-date = out of date
place-line = line { $number }
place-lines = lines { $number }
place-page = page { $number }
place-pages = pages { $number }
number = Number
value = Value
name-and-role = { $name }, { $role }
figure-qualified = { $qualifier } { $value }

## Other formats

other-formats = Other formats
format-html = Web pages (HTML)
format-easy-read = Easy Read
format-bsl = Video in British Sign Language (BSL)
format-audio = Audio
format-large-print = Large print
format-braille = Braille
format-video-captioned = Video with captions
format-web = on another website
format-made = made on { $date }
format-stale = This was made from an earlier text. The web pages have the current one.

## How much is translated, for editors

title-translations = How much is translated
describe-translations = For editors: how much of this site is translated into each language, file by file.
translations-about = This page is for the editors of the site. The content is written in { $language }. For every other language the page says how many texts are translated, file by file.
translations-caption = Texts by file
translations-file = File
translations-total = All files
translations-done = Translated
translations-stale = Out of date
translations-missing = Not translated
translations-by = Translated by
translations-review = Review
translations-share = { $count } ({ $percent }%)
translations-by-machine = Computer program
translations-by-machine-in-part = Computer program, at least in part
translations-by-person = Person
translations-by-nobody = Not translated yet
translations-made = on { $date } or later
translations-not-reviewed = Not reviewed

## On paper: sheets to print, books, plain text

paper-summary = Summary
paper-large-print = Summary in large print
paper-whole = The whole plan
paper-poster = The plan on a page
paper-draft-mark = DRAFT
paper-page-of = Page { $page } of { $pages }
paper-continued = continued
paper-addresses = Addresses of the links
paper-describe-whole = { $plan }, { $version }: all of the text.
paper-ask-for-formats = Do you need this in another form, such as large print, Easy Read, audio or braille? Use the contacts given here to ask for it. Say which form you need and how you can be reached.
offer-pdf = { $count ->
    [one] PDF, { $count } page, { $size }
   *[other] PDF, { $count } pages, { $size }
}
offer-epub = EPUB (for e-readers and phones), { $size }
offer-text = Plain text, { $size }
offer-later = { $format }, made when you ask for it
offer-html = Web page (HTML)
print-or-save = Print or save
book-accessibility = All of the book is text with headings, lists and tables that are marked as such. Pictures, where there are any, have descriptions. Nobody has tested the book against a standard.

## PDF sheets

paper-picture-in-words = Picture
paper-poster-counts = This plan has { $commitments } in { $groups }.
paper-poster-selects = A page has no room for everything. All measures and the whole text:
paper-shortened = Shortened
paper-shortened-first = To stay within { $sides } sides, this summary has only the first measure of each of the { $commitments }. All measures stand in the whole plan:
paper-shortened-titles = To stay within { $sides } sides, this summary has only the titles of the { $commitments }. What they say, and how it is measured, stands in the whole plan:
paper-shortened-groups = To stay within { $sides } sides, this summary says only how many there are in each part: { $commitments } in all. They stand in the whole plan:
paper-shortened-counts = This plan is too long for { $sides } sides: it has { $commitments } in { $groups }. They stand in the whole plan:
paper-web-is-accessible = Programs that read PDF aloud may lose words of this language, or say them in another order. The web page is the accessible version.

## The live preview, for editors

preview = Preview
preview-error = Error:
preview-warning = Warning:
preview-note = Note:
preview-help = What to do:
preview-close = Close
preview-errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
preview-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
preview-notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
preview-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
preview-last-good = You see the site as it was before these errors.
preview-edited = Show what was edited:
preview-broken = There is no site to show yet
preview-broken-about = As soon as the errors are mended, this page shows the site by itself.
preview-waiting = The site is being read
preview-workbench = Workbench
preview-workbench-about = For editors: what is wrong, what is new, and what is missing. Readers of the published site never see this page.
preview-diagnostics = What is wrong
preview-in-order = The content is in order.
preview-whole-site = The site as a whole
preview-versions = Versions, and what would be new
preview-versions-about = For every version: what readers would find changed since the version that was published before it.
preview-version = Version
preview-status = Status
preview-news = New to readers
preview-first-version = No version was published before it.
preview-changes = { $count ->
    [0] Nothing has changed since { $version }.
    [one] { $count } change since { $version }.
   *[other] { $count } changes since { $version }.
}
preview-changes-unknown = What changed since { $version } cannot be computed: its text, or the text of this version, is not here.
preview-translations-about = For every language: how many texts are translated. The links lead to the list of files.
preview-language = Language
preview-texts = { $count ->
    [one] { $count } text
   *[other] { $count } texts
}
preview-links = Pages for editors and programs
preview-schema = JSON Schema of the data: { $file }
preview-diagnostics-json = What is wrong, as JSON

## Sheets in the live preview

offer-pdf-later = PDF, made when you ask for it; that can take some seconds
preview-no-sheet = This sheet cannot be made
preview-no-sheet-about = The pages of the site are not affected. Put right what is said here and load this page again: the sheet appears in its place.
preview-requirements = What is asked of the plans
preview-requirements-about = For every version: how much of what is asked of such a plan somebody has marked, and how many steps are dated. The links lead to the lists.

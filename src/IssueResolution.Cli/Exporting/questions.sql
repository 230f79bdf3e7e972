-- 2. The same rows, found by an equality on the day and then by a range within it: a hash join, whatever the engine.

-- For the open time before an instant. A row holds from open_from until the next row. The last row, and a row whose open time does not lead
-- up to the next one because some are missing, hold for nothing.
CREATE VIEW business_by_instant AS
SELECT open_from - MOD(open_from + 86400000000000000, 864000000000) AS utc_day, open_from, open_to, holds_until, position_before
FROM (
    SELECT open_from, open_to, position_before,
        LEAD(open_from) OVER (ORDER BY open_from, open_to) AS holds_until,
        LEAD(position_before) OVER (ORDER BY open_from, open_to) AS next_position
    FROM business_period
) AS followed
WHERE holds_until > open_from AND next_position - position_before = open_to - open_from;

-- For the earliest instant with an open time before it. A row holds for the positions after position_before, up to and including that of
-- its end. It is shorter than the day by which positions are grouped, so it lies in one group or in two.
CREATE VIEW business_by_position AS
SELECT position_before - MOD(position_before + 86400000000000000, 864000000000) AS open_day,
    open_from, position_before, position_before + (open_to - open_from) AS position_after
FROM business_by_instant
WHERE open_to > open_from
UNION ALL
SELECT last_day AS open_day, open_from, position_before, position_after
FROM (
    SELECT open_from, position_before, position_before + (open_to - open_from) AS position_after,
        position_before - MOD(position_before + 86400000000000000, 864000000000) AS first_day,
        position_before + (open_to - open_from) - 1
            - MOD(position_before + (open_to - open_from) - 1 + 86400000000000000, 864000000000) AS last_day
    FROM business_by_instant
    WHERE open_to > open_from
) AS placed
WHERE last_day > first_day;

-- 3. Spans: when is an amount that starts here due, and how much business time has passed until there? One row a question.
CREATE TABLE business_span (
    id BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    ended_at BIGINT NOT NULL,
    target BIGINT NOT NULL
);

-- due_at: the earliest instant by which the target has passed; started_at itself when the target is zero. elapsed: the open time from
-- started_at to ended_at, negative when ended_at comes first. late_by_instant: ended_at lies after due_at. late_by_elapsed: elapsed is more
-- than the target. What the exported days cannot answer is NULL, and unanswered says why.
CREATE VIEW business_span_reading AS
SELECT reached.id, reached.started_at, reached.ended_at, reached.target, reached.due_at, reached.elapsed,
    reached.ended_at > reached.due_at AS late_by_instant,
    CASE WHEN reached.due_position IS NOT NULL THEN reached.elapsed > reached.target END AS late_by_elapsed,
    CASE
        WHEN reached.started_position IS NULL THEN 'started_at is outside the exported days'
        WHEN reached.due_position IS NULL THEN 'target is not from zero to 400 years'
        WHEN reached.due_at IS NULL THEN 'due_at is outside the exported days'
        WHEN reached.elapsed IS NULL THEN 'ended_at is outside the exported days'
    END AS unanswered
FROM (
    SELECT placed.id, placed.started_at, placed.ended_at, placed.target, placed.started_position, placed.due_position,
        placed.ended_position - placed.started_position AS elapsed,
        CASE
            WHEN placed.due_position IS NULL THEN NULL
            WHEN placed.target = 0 THEN placed.started_at
            ELSE due.open_from + (placed.due_position - due.position_before)
        END AS due_at
    FROM (
        SELECT positions.id, positions.started_at, positions.ended_at, positions.target, positions.started_position, positions.ended_position,
            positions.due_position,
            positions.due_position - 1 - MOD(positions.due_position - 1 + 86400000000000000, 864000000000) AS due_day
        FROM (
            SELECT dated.id, dated.started_at, dated.ended_at, dated.target,
                a.position_before + CASE WHEN dated.started_at < a.open_to THEN dated.started_at ELSE a.open_to END - a.open_from AS started_position,
                b.position_before + CASE WHEN dated.ended_at < b.open_to THEN dated.ended_at ELSE b.open_to END - b.open_from AS ended_position,
                a.position_before + CASE WHEN dated.started_at < a.open_to THEN dated.started_at ELSE a.open_to END - a.open_from
                    + CASE WHEN dated.target BETWEEN 0 AND 126489600000000000 THEN dated.target END AS due_position
            FROM (
                SELECT id, started_at, ended_at, target,
                    CASE WHEN started_at BETWEEN -22089888000000000 AND 72896544000000000
                        THEN started_at - MOD(started_at + 86400000000000000, 864000000000) END AS started_day,
                    CASE WHEN ended_at BETWEEN -22089888000000000 AND 72896544000000000
                        THEN ended_at - MOD(ended_at + 86400000000000000, 864000000000) END AS ended_day
                FROM business_span
            ) AS dated
            LEFT JOIN business_by_instant AS a
                ON a.utc_day = dated.started_day AND a.open_from <= dated.started_at AND dated.started_at < a.holds_until
            LEFT JOIN business_by_instant AS b
                ON b.utc_day = dated.ended_day AND b.open_from <= dated.ended_at AND dated.ended_at < b.holds_until
        ) AS positions
    ) AS placed
    LEFT JOIN business_by_position AS due
        ON due.open_day = placed.due_day AND due.position_before < placed.due_position AND placed.due_position <= due.position_after
) AS reached;

-- 4. Clocks: what happened to each ticket, read at one instant. kind is 'run', 'pause' or 'stop'; of two events at one instant the one with
-- the higher step came later. A clock starts with its first event. business_as_of holds one row.
CREATE TABLE business_event (
    id BIGINT NOT NULL,
    step BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    kind VARCHAR(5) NOT NULL
);

CREATE TABLE business_target (
    id BIGINT NOT NULL,
    target BIGINT NOT NULL
);

CREATE TABLE business_as_of (
    as_of BIGINT NOT NULL
);

-- One row an event up to the instant: from when to when it held, and the open time before both ends.
CREATE VIEW business_stretch AS
SELECT linked.id, linked.step, linked.kind, linked.previous_kind, linked.next_kind, linked.target, linked.as_of, linked.as_of_position,
    linked.from_at, linked.from_position,
    CASE WHEN linked.next_kind IS NULL THEN linked.as_of ELSE linked.next_at END AS to_at,
    CASE WHEN linked.next_kind IS NULL THEN linked.as_of_position ELSE linked.next_position END AS to_position,
    CASE
        WHEN linked.target IS NULL THEN 'no target'
        WHEN linked.target NOT BETWEEN 0 AND 126489600000000000 THEN 'target is not from zero to 400 years'
        WHEN linked.as_of_position IS NULL THEN 'as_of is outside the exported days'
        WHEN linked.from_position IS NULL THEN 'an event is outside the exported days'
        WHEN linked.kind NOT IN ('run', 'pause', 'stop') THEN 'an event is of no known kind'
        WHEN linked.next_at = linked.from_at AND linked.next_step = linked.step THEN 'two events, targets or instants in one place'
    END AS fault
FROM (
    SELECT located.*,
        LAG(kind) OVER (PARTITION BY id ORDER BY from_at, step) AS previous_kind,
        LEAD(kind) OVER (PARTITION BY id ORDER BY from_at, step) AS next_kind,
        LEAD(step) OVER (PARTITION BY id ORDER BY from_at, step) AS next_step,
        LEAD(from_at) OVER (PARTITION BY id ORDER BY from_at, step) AS next_at,
        LEAD(from_position) OVER (PARTITION BY id ORDER BY from_at, step) AS next_position
    FROM (
        SELECT dated.id, dated.step, dated.kind, dated.from_at, dated.target, dated.as_of, dated.as_of_position,
            e.position_before + CASE WHEN dated.from_at < e.open_to THEN dated.from_at ELSE e.open_to END - e.open_from AS from_position
        FROM (
            SELECT happened.id, happened.step, happened.kind, happened.occurred_at AS from_at, promised.target, asking.as_of, asking.as_of_position,
                CASE WHEN happened.occurred_at BETWEEN -22089888000000000 AND 72896544000000000
                    THEN happened.occurred_at - MOD(happened.occurred_at + 86400000000000000, 864000000000) END AS from_day
            FROM business_event AS happened
            CROSS JOIN (
                SELECT asked.as_of, p.position_before + CASE WHEN asked.as_of < p.open_to THEN asked.as_of ELSE p.open_to END - p.open_from AS as_of_position
                FROM (
                    SELECT as_of, CASE WHEN as_of BETWEEN -22089888000000000 AND 72896544000000000
                        THEN as_of - MOD(as_of + 86400000000000000, 864000000000) END AS as_of_day
                    FROM business_as_of
                ) AS asked
                LEFT JOIN business_by_instant AS p
                    ON p.utc_day = asked.as_of_day AND p.open_from <= asked.as_of AND asked.as_of < p.holds_until
            ) AS asking
            LEFT JOIN business_target AS promised ON promised.id = happened.id
            WHERE happened.occurred_at <= asking.as_of
        ) AS dated
        LEFT JOIN business_by_instant AS e
            ON e.utc_day = dated.from_day AND e.open_from <= dated.from_at AND dated.from_at < e.holds_until
    ) AS located
) AS linked;

-- The stretches with the open time that the clock had run before each.
CREATE VIEW business_run AS
SELECT counted.*,
    CAST(SUM(passed) OVER (PARTITION BY id ORDER BY from_at, step ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS BIGINT) - passed AS elapsed_before
FROM (
    SELECT s.*, CASE WHEN kind = 'run' THEN to_position - from_position ELSE 0 END AS passed
    FROM business_stretch AS s
) AS counted;

-- One row a ticket. elapsed: the open time that the clock has run. due_at: the earliest instant at which elapsed is the target; of a clock that
-- was stopped with time left, when it would have been. missed: stopped after due_at. breached: the clock ran, or was stopped running, at some instant after due_at. A clock
-- that is paused and not breached has no due_at, nor has one that has not started. What cannot be answered is NULL, and unanswered says why.
CREATE VIEW business_clock_reading AS
SELECT judged.id, judged.target, judged.state,
    CASE WHEN judged.state <> 'paused' OR judged.breached THEN judged.due_at END AS due_at,
    judged.elapsed, judged.breached,
    CASE
        WHEN judged.fault IS NOT NULL THEN judged.fault
        WHEN judged.state IN ('running', 'met', 'missed') AND judged.due_at IS NULL THEN 'due_at is outside the exported days'
    END AS unanswered
FROM (
    SELECT timed.id, timed.target, timed.fault, timed.due_at,
        CASE WHEN timed.fault IS NULL THEN timed.elapsed END AS elapsed,
        CASE
            WHEN timed.fault IS NOT NULL THEN NULL
            WHEN timed.events = 0 THEN 'not started'
            WHEN timed.last_kind = 'run' THEN 'running'
            WHEN timed.last_kind = 'pause' THEN 'paused'
            WHEN timed.is_reached = 1 AND timed.stopped_at > timed.due_at THEN 'missed'
            ELSE 'met'
        END AS state,
        CASE
            WHEN timed.fault IS NOT NULL THEN NULL
            WHEN timed.is_reached = 1 AND timed.ran_until > timed.due_at THEN TRUE
            ELSE FALSE
        END AS breached
    FROM (
        SELECT aimed.id, aimed.target, aimed.fault, aimed.events, aimed.last_kind, aimed.first_at, aimed.ran_until, aimed.stopped_at, aimed.elapsed,
            aimed.is_reached,
            CASE
                WHEN aimed.fault IS NOT NULL OR aimed.events = 0 THEN NULL
                WHEN aimed.target = 0 THEN aimed.first_at
                ELSE d.open_from + (aimed.due_position - d.position_before)
            END AS due_at
        FROM (
            SELECT settled.*, due_position - 1 - MOD(due_position - 1 + 86400000000000000, 864000000000) AS due_day
            FROM (
                SELECT COALESCE(promised.id, folded.id) AS id, promised.target, folded.last_kind, folded.first_at, folded.ran_until, folded.stopped_at,
                    COALESCE(folded.events, 0) AS events,
                    COALESCE(folded.elapsed, 0) AS elapsed,
                    CASE
                        WHEN (SELECT COUNT(*) FROM business_as_of) <> 1 THEN 'business_as_of does not hold one row'
                        WHEN promised.target NOT BETWEEN 0 AND 126489600000000000 THEN 'target is not from zero to 400 years'
                        ELSE folded.fault
                    END AS fault,
                    CASE WHEN promised.target = 0 OR folded.reached_position IS NOT NULL THEN 1 ELSE 0 END AS is_reached,
                    CASE
                        WHEN folded.fault IS NOT NULL THEN NULL
                        WHEN folded.reached_position IS NOT NULL THEN folded.reached_position
                        WHEN folded.last_kind = 'run' THEN folded.as_of_position + (promised.target - folded.elapsed)
                        WHEN folded.last_kind = 'stop' THEN folded.stopped_position + (promised.target - folded.elapsed)
                    END AS due_position
                FROM business_target AS promised
                FULL JOIN (
                    SELECT id, COUNT(*) AS events, MAX(fault) AS fault, MIN(from_at) AS first_at, MAX(as_of_position) AS as_of_position,
                        CAST(SUM(passed) AS BIGINT) AS elapsed,
                        MAX(CASE WHEN next_kind IS NULL THEN kind END) AS last_kind,
                        MAX(CASE WHEN kind = 'run' AND (to_at > from_at OR next_kind IS NULL OR next_kind = 'stop') THEN to_at END) AS ran_until,
                        MAX(CASE WHEN kind = 'stop' AND (previous_kind IS NULL OR previous_kind <> 'stop') THEN from_at END) AS stopped_at,
                        MAX(CASE WHEN kind = 'stop' AND (previous_kind IS NULL OR previous_kind <> 'stop') THEN from_position END) AS stopped_position,
                        MAX(CASE WHEN kind = 'run' AND elapsed_before < target AND target <= elapsed_before + passed
                            THEN from_position + (target - elapsed_before) END) AS reached_position
                    FROM business_run
                    GROUP BY id
                ) AS folded ON folded.id = promised.id
            ) AS settled
        ) AS aimed
        LEFT JOIN business_by_position AS d
            ON d.open_day = aimed.due_day AND d.position_before < aimed.due_position AND aimed.due_position <= d.position_after
    ) AS timed
) AS judged;

-- A business calendar as rows, and business time computed with joins and window functions.
--
-- All instants are ticks of 100 ns since 1970-01-01T00:00:00Z, all amounts of business time ticks of 100 ns; both are whole numbers, so
-- that every answer is exact. 864000000000 ticks are a day. Plain SQL: see docs/how-to/scale-out.md for what to change on which engine.

-- 1. The calendar. Half-open periods [open_from, open_to), none of which crosses midnight UTC, each with the open time before it. A day that
-- begins closed has an empty period at its midnight, so that every exported day has a row; the last row marks the end. Loading a row twice
-- does no harm, and where a row is missing nothing is answered.
CREATE TABLE business_period (
    open_from BIGINT NOT NULL,
    open_to BIGINT NOT NULL,
    position_before BIGINT NOT NULL
);


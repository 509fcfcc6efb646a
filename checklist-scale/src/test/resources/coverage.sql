WITH RECURSIVE section AS (
    SELECT unnest(json_extract(json, '$.sections[*]')) AS content FROM read_ndjson_objects('portfolio.jsonl')
    UNION ALL
    SELECT unnest(json_extract(content, '$.sections[*]')) FROM section
), control AS (
    SELECT unnest(json_extract_string(content, '$.controls[*].status.verdict')) AS verdict FROM section
)
SELECT verdict, count(*) FROM control GROUP BY verdict

-- Roles for a fleet's store on a PostgreSQL server, least privilege each: the owner makes and migrates the tables, an agent (a
-- host that measures) only inserts, a reader only selects. Run by the database's administrator, once the owner made the store:
--
--   createuser wattmark_owner && createdb -O wattmark_owner fleet      # with a password, a certificate or a peer map
--   wattmark results import --store postgresql://wattmark_owner@db.example/fleet first.json
--   psql -v ON_ERROR_STOP=1 -d fleet -f Scripts/fleet/roles.sql
--   CREATE ROLE bench_7 LOGIN IN ROLE wattmark_agent;                  -- a login of each host or team
--
-- It may be run again, as after an update that made other tables.
SELECT 'CREATE ROLE wattmark_agent NOLOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'wattmark_agent') \gexec
SELECT 'CREATE ROLE wattmark_reader NOLOGIN' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'wattmark_reader') \gexec

BEGIN;
REVOKE ALL ON SCHEMA wattmark FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA wattmark FROM PUBLIC, wattmark_agent, wattmark_reader;
GRANT USAGE ON SCHEMA wattmark TO wattmark_agent, wattmark_reader;
-- Which version the store is of; nothing else is read by who inserts.
GRANT SELECT ON wattmark.migration TO wattmark_agent;
GRANT INSERT ON wattmark.run, wattmark.series, wattmark.measurement, wattmark.tag, wattmark.machine, wattmark.outline
    TO wattmark_agent;
GRANT SELECT ON ALL TABLES IN SCHEMA wattmark TO wattmark_reader;
COMMIT;

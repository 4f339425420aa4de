#!/bin/sh
# The application's role; PostgreSQL's image runs this once, when the database is new. The migrations say what it may.
set -eu
psql --set=ON_ERROR_STOP=1 --set=password="$APP_PASSWORD" --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" <<'SQL'
create role tori_app login password :'password';
revoke connect on database postgres from public;
SQL

#!/usr/bin/env bash
# What a bare Ubuntu lacks: the SDK that global.json names (no version is written here, so that there is one place for it), and the
# PostgreSQL that .ci/run tests the exported SQL against.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DEBIAN_FRONTEND=noninteractive

apt-get update
apt-get install --yes --no-install-recommends ca-certificates curl git libicu74 postgresql

installer=$(mktemp)
trap 'rm -f "$installer"' EXIT
curl --fail --silent --show-error --location https://dot.net/v1/dotnet-install.sh --output "$installer"
bash "$installer" --jsonfile global.json --install-dir /usr/share/dotnet

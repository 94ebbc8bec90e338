#!/usr/bin/env bash
# Measures docs/samples/batch.cs: offers a second, and the memory it comes to, over a number of offers (a million unless told).
# The five sample offers come again and again, through a pipe; the statements go to a pipe that counts them. Needs bash, the .NET SDK and /proc.
#   benchmarks/batch.sh 1000000
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
offers=${1:-1000000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

dotnet publish docs/samples/batch.cs -o "$scratch/batch" -v quiet
for offer in docs/samples/offers/*.json; do
    [[ $offer == *.assuming.json ]] || printf '%s\n' "$(tr -d '\n' <"$offer")"
done >"$scratch/five.jsonl"
mkfifo "$scratch/in" "$scratch/out"
{ yes "$(<"$scratch/five.jsonl")" || true; } | head -n "$offers" >"$scratch/in" &
wc -lc <"$scratch/out" >"$scratch/written" &
counting=$!

printf '%s core(s), load %s\n' "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)"
started=$(date +%s%N)
"$scratch/batch/batch" --on 2026-11-21 <"$scratch/in" >"$scratch/out" &
batch=$!
# The memory every five seconds, in MB: a line that stays flat.
while memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$batch/status" 2>/dev/null) && [ -n "$memory" ]; do
    printf '%s ' "$memory"
    sleep 5 && kill -0 "$batch" 2>/dev/null || break
done
wait "$batch"
took=$((($(date +%s%N) - started) / 1000000))
wait "$counting"
read -r statements bytes <"$scratch/written"
[ "$statements" -eq "$offers" ]
printf '\n%s offers in %s.%03d s: %s a second, %s bytes a statement\n' \
    "$offers" $((took / 1000)) $((took % 1000)) $((offers * 1000 / took)) $((bytes / offers))
printf '1,200,000 people at that rate: %s s\n' $((1200000 * took / offers / 1000))

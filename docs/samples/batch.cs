#:project ../../src/SocialSectorHr/SocialSectorHr.csproj
#:package Spectre.Console

// Reads job offers as JSON lines, one offer a line, and writes what follows from each as JSON lines, in the same order, on all cores.
//   dotnet run -c Release docs/samples/batch.cs -- offers.jsonl > statements.jsonl
//   zcat offers.jsonl.gz | dotnet run -c Release docs/samples/batch.cs -- --lang en --on 2026-11-21 > statements.jsonl
// An offer refused leaves no line there, and one on standard error: its line number, the path and the reason; the exit code is then 1.
// docs/batch.md tells how an engine spreads it over machines.
using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Channels;
using NodaTime;
using NodaTime.Text;
using SocialSectorHr;
using SocialSectorHr.Json;
using SocialSectorHr.Law;
using SocialSectorHr.Offers;
using Spectre.Console;

const int Ahead = 1024; // offers read before the oldest of them is written: what bounds the memory
const string Usage = "batch [--lang fr|en] [--on YYYY-MM-DD] [FILE]: offers as JSON lines from FILE or standard input, statements to standard output";

(Language language, LocalDate on, string? file) = (Language.French, LocalDate.FromDateTime(DateTime.Today), null);
for (int at = 0; at < args.Length; at++)
{
    switch (args[at], at + 1 < args.Length ? args[at + 1] : null)
    {
        case ("--lang", "fr" or "en"):
            language = args[++at] == "en" ? Language.English : Language.French;
            break;
        case ("--on", { } day) when LocalDatePattern.Iso.Parse(day) is { Success: true } parsed:
            (on, at) = (parsed.Value, at + 1);
            break;
        case ({ } path, _) when file is null && File.Exists(path):
            file = path;
            break;
        case ("--help", _):
            Console.WriteLine(Usage);
            return 0;
        case ({ } other, _):
            Console.Error.WriteLine($"{other}: neither an option nor a file that exists\n{Usage}");
            return 2;
    }
}

await using Stream input = file is null ? Console.OpenStandardInput() : File.OpenRead(file);
await using Stream output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
JsonWriterOptions compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
ConcurrentBag<ArrayBufferWriter<byte>> buffers = []; // used again: a buffer an offer would be half of all that is allocated
Channel<Task<Line>> lines = Channel.CreateBounded<Task<Line>>(Ahead);
(long read, long done, long refused) = (0, 0, 0);

// A bar is for a person: not in a log, and not between the lines of the statements.
if (Console.IsErrorRedirected || !Console.IsOutputRedirected)
{
    await Run(Console.Error.WriteLine, _ => { });
}
else
{
    // Said, not detected: Spectre.Console looks at standard output, which is the statements' here.
    AnsiConsoleSettings terminal =
        new() { Out = new AnsiConsoleOutput(Console.Error), Ansi = AnsiSupport.Yes, Interactive = InteractionSupport.Yes };
    IAnsiConsole console = AnsiConsole.Create(terminal);
    ProgressColumn[] columns = [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()];
    await console.Progress().Columns(columns).StartAsync(async context =>
    {
        ProgressTask bar = context.AddTask("0", maxValue: file is null ? 1 : Math.Max(1, input.Length));
        bar.IsIndeterminate = file is null;
        await Run(console.WriteLine, bytes =>
        {
            bar.Description = $"{done:N0}";
            bar.Value = file is null ? 0 : bytes;
        });
        (bar.IsIndeterminate, bar.Value) = (false, bar.MaxValue);
    });
}

return refused == 0 ? 0 : 1;

async Task Run(Action<string> say, Action<long> show)
{
    Task reading = Read();
    while (await lines.Reader.WaitToReadAsync())
    {
        while (lines.Reader.TryRead(out Task<Line>? next))
        {
            Line line = await next;
            done++;
            if (line.Refusal is { } reason)
            {
                refused++;
                say($"{line.Number}: {reason}");
            }

            if (line.Statement is { } statement)
            {
                await output.WriteAsync(statement.WrittenMemory);
                statement.ResetWrittenCount();
                buffers.Add(statement);
            }

            if (done % 100 == 0)
            {
                show(Interlocked.Read(ref read));
            }
        }

        await output.FlushAsync(); // nothing waits: whoever reads may want what there is before it gives more
    }

    await reading;
}

// Bytes, not text: a line that is not UTF-8 is that line's problem.
async Task Read()
{
    try
    {
        PipeReader pipe = PipeReader.Create(input, new(bufferSize: 1 << 16));
        long number = 0;
        for (bool ended = false; !ended;)
        {
            ReadResult result = await pipe.ReadAsync();
            ReadOnlySequence<byte> rest = result.Buffer;
            ended = result.IsCompleted;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                await Ask(++number, rest.Slice(0, end).ToArray());
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (ended)
            {
                await Ask(++number, rest.ToArray());
                rest = rest.Slice(rest.End);
            }

            pipe.AdvanceTo(rest.Start, rest.End);
        }

        lines.Writer.Complete();
    }
    catch (IOException exception)
    {
        lines.Writer.Complete(exception);
    }
}

async ValueTask Ask(long number, byte[] utf8)
{
    Interlocked.Add(ref read, utf8.Length + 1);
    if (utf8.AsSpan().ContainsAnyExcept(" \t\r"u8))
    {
        await lines.Writer.WriteAsync(Task.Run(() => Answer(number, utf8)));
    }
}

Line Answer(long number, byte[] utf8)
{
    if (!OfferJson.TryRead(utf8, out JobOffer? offer, out JsonProblem? problem))
    {
        return new(number, null, $"{problem.Path}: {problem.Message.ToString(language)}");
    }

    ArrayBufferWriter<byte> written = buffers.TryTake(out ArrayBufferWriter<byte>? used) ? used : new(1 << 15);
    using (Utf8JsonWriter json = new(written, compact))
    {
        offer.Statement(FrenchLaw.Published, on).WriteTo(json, language);
    }

    written.Write("\n"u8);
    return new(number, written, null);
}

// What became of one line: a statement, or the reason why there is none.
internal readonly record struct Line(long Number, ArrayBufferWriter<byte>? Statement, string? Refusal);

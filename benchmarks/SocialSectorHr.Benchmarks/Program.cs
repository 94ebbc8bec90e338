using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

Summary[] summaries = [.. BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)];
bool failed = Array.Exists(
    summaries, static summary => summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success));
return failed ? 1 : 0;

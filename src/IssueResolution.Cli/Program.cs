using IssueResolution.Cli.CommandLine;

return await IssueResolutionCommand.RunAsync(args, Terminal.OfProcess());

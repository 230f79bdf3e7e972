namespace IssueResolution.Cli.Tests.Exporting;

/// <summary>The tests that share one PostgreSQL, because starting one takes seconds.</summary>
[CollectionDefinition]
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>;

namespace SocialSectorHr.Tests.Explanations;

/// <summary>
/// Results of one topic, of every type and every method, whose explanations are read and recomputed by the tests of this folder.
/// </summary>
internal interface IExplainedResults
{
    IEnumerable<object> Results();
}

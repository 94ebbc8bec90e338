namespace SocialSectorHr.Audit;

/// <summary>From where to where a value stands in a text: lines and columns from 1, the end after the last character.</summary>
internal readonly record struct JsonRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

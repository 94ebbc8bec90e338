using SocialSectorHr.Offers;

namespace Sheet;

/// <summary>A line of a legend: the symbol, and what it stands for, a figure of the statement or plain words.</summary>
internal readonly record struct LegendEntry(string Symbol, Figure? Figure, string Text);

using SocialSectorHr;

namespace Consumers.Web;

internal static class RequestExtensions
{
    extension(HttpRequest request)
    {
        /// <summary>The one of the two languages that the caller likes best; French where it likes neither.</summary>
        public Language Language => request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(static accepted => accepted.Quality ?? 1)
            .Select(static accepted => accepted.Value.Value?.Split('-')[0])
            .FirstOrDefault(static tag => tag is "fr" or "en") == "en" ? Language.English : Language.French;

        public async Task<byte[]> BodyAsync()
        {
            using MemoryStream copy = new();
            await request.Body.CopyToAsync(copy, request.HttpContext.RequestAborted);
            return copy.ToArray();
        }
    }
}

# Generated from accounts.postman_collection.json, billing.postman_collection.json, chatbot.postman_collection.json, meetings.postman_collection.json, rooms.postman_collection.json and 3 more. Not to be edited.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.resources import AsyncResource, Resource
from ...runtime.types import UNSET, Unset

if TYPE_CHECKING:
    from ... import models as _models
    from ...runtime.options import RequestOptions
    from ...runtime.pages import AsyncPages, Pages


class WorkspacesAssets(Resource):
    """The operations of workspaces.assets."""

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> Pages[_models.Assets, _models.AssetsList]:
        """List all assets that workspaces can have.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:asset:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assets on this page, fetched page by page as they are asked for.

        Raises:
            UserNotFoundError: This user does not exist (400, code 30054002).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            for item in zoom.workspaces.assets.list():
                print(item)
        """
        return self._pages("list_workspace_assets", locals())

    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateWorkspaceAssetResult:
        """Create an asset that workspaces can have.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:asset:admin.

        Rate limit: Medium.

        Args:
            name: Name for the asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new asset's ID.

        Raises:
            ValidationError: The validation of the input has failed (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.assets.create(name="Docking station")
        """
        return self._call("create_workspace_asset", locals())

    def get(
        self,
        asset_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceAsset:
        """Return one workspace asset with its name.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:asset:admin.

        Rate limit: Light.

        Args:
            asset_id: ID of the workspace asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The asset.

        Raises:
            ValidationError: The required input assetId is missing (400, code 30051005).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.assets.get("assetMonitor0000000001")
        """
        return self._call("get_workspace_asset", locals())

    def delete(
        self,
        asset_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a workspace asset.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:asset:admin.

        Rate limit: Medium.

        Args:
            asset_id: ID of the workspace asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The required input assetId is missing (400, code 30051005).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.assets.delete("assetMonitor0000000001")
        """
        self._call("delete_workspace_asset", locals())

    def update(
        self,
        asset_id: str,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a workspace asset.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:update:asset:admin.

        Rate limit: Medium.

        Args:
            asset_id: ID of the workspace asset.
            name: New name of the asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The required input Name is missing (400, code 30051005).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            zoom.workspaces.assets.update("assetMonitor0000000001", name="Docking station")
        """
        self._call("update_workspace_asset", locals())


class AsyncWorkspacesAssets(AsyncResource):
    """The operations of workspaces.assets."""

    def list(
        self,
        *,
        next_page_token: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> AsyncPages[_models.Assets, _models.AssetsList]:
        """List all assets that workspaces can have.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:asset:admin.

        Role permissions: WorkspacesManagement:Read.

        Rate limit: Medium.

        Args:
            next_page_token: Token from the previous page, to ask for the next one. It expires after
                15 minutes.
            page_size: How many entries to return per page.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The assets on this page, fetched page by page as they are asked for.

        Raises:
            UserNotFoundError: This user does not exist (400, code 30054002).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            async for item in zoom.workspaces.assets.list():
                print(item)
        """
        return self._pages("list_workspace_assets", locals())

    async def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> _models.CreateWorkspaceAssetResult:
        """Create an asset that workspaces can have.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:write:asset:admin.

        Rate limit: Medium.

        Args:
            name: Name for the asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The new asset's ID.

        Raises:
            ValidationError: The validation of the input has failed (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.assets.create(name="Docking station")
        """
        return await self._call("create_workspace_asset", locals())

    async def get(
        self,
        asset_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> _models.WorkspaceAsset:
        """Return one workspace asset with its name.

        Scopes: workspace:read:admin.

        Granular scopes: workspace:read:asset:admin.

        Rate limit: Light.

        Args:
            asset_id: ID of the workspace asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Returns:
            The asset.

        Raises:
            ValidationError: The required input assetId is missing (400, code 30051005).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.assets.get("assetMonitor0000000001")
        """
        return await self._call("get_workspace_asset", locals())

    async def delete(
        self,
        asset_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a workspace asset.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:delete:asset:admin.

        Rate limit: Medium.

        Args:
            asset_id: ID of the workspace asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The required input assetId is missing (400, code 30051005).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.assets.delete("assetMonitor0000000001")
        """
        await self._call("delete_workspace_asset", locals())

    async def update(
        self,
        asset_id: str,
        *,
        name: str | None | Unset = UNSET,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Rename a workspace asset.

        Scopes: workspace:write:admin.

        Granular scopes: workspace:update:asset:admin.

        Rate limit: Medium.

        Args:
            asset_id: ID of the workspace asset.
            name: New name of the asset.
            request_options: How this call alone is sent: time limit, retries, headers.

        Raises:
            ValidationError: The required input Name is missing (400, code 30051005).
            OperationFailedError: An unknown error occurred (400, code 300520001).
            AuthenticationError: Unauthorized (401).
            PermissionDeniedError: Forbidden (403).
            NotFoundError: Not Found (404).
            RateLimitError: Too Many Requests (429).

        Example:
            await zoom.workspaces.assets.update("assetMonitor0000000001", name="Docking station")
        """
        await self._call("update_workspace_asset", locals())
